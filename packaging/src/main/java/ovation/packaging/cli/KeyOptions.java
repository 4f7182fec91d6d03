package ovation.packaging.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.trust.KeyLocation;
import ovation.packaging.trust.KeyRequest;
import ovation.packaging.trust.PackageSigner;
import ovation.packaging.trust.PasswordSource;
import ovation.packaging.trust.SigningKey;
import ovation.packaging.trust.SigningRemark;
import picocli.CommandLine.Option;

/** The key to sign with. Its pass phrase is never an argument. */
final class KeyOptions {

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = {
        "Sign with this key: a PKCS#12 or PEM file, or the address of one on a token, such as",
        "pkcs11:token=Release;object=signing; see “ovation key list”."
      })
  private @Nullable String key;

  @Option(
      names = "--cert",
      paramLabel = "FILE",
      description = "The certificate, where the key's file does not hold it.")
  private @Nullable Path certificate;

  @Option(
      names = "--chain",
      paramLabel = "FILE",
      description = "Certificates above the signer's, in any order. May be given again.")
  private List<Path> chain = new ArrayList<>();

  @Option(
      names = "--alias",
      paramLabel = "NAME",
      description = "Which key, where there are several.")
  private @Nullable String alias;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "The pass phrase or PIN is the first line of this file.")
  private @Nullable Path passwordFile;

  @Option(
      names = "--password-env",
      paramLabel = "NAME",
      description = "The pass phrase or PIN is the value of this environment variable.")
  private @Nullable String passwordVariable;

  /** Whether something is to be signed. */
  boolean isGiven() {
    boolean given = key != null;
    boolean loose =
        certificate != null
            || !chain.isEmpty()
            || alias != null
            || passwordFile != null
            || passwordVariable != null;
    if (!given && loose) {
      throw new UsageException("Name the key to sign with: --key KEY.");
    }
    return given;
  }

  /**
   * Reads the key and says what deployers will say about it.
   *
   * @throws InputException if it cannot be read, the pass phrase is wrong or it has expired
   */
  Signer open(DigestAlgorithm digest, Terminal terminal) throws InputException {
    String place = key;
    if (place == null) {
      throw new UsageException("Name the key to sign with: --key KEY.");
    }
    SigningKey loaded =
        KeyLocation.of(place)
            .open(
                new KeyRequest(Optional.ofNullable(alias), Optional.ofNullable(certificate), chain),
                password());
    try {
      Instant now = Instant.now();
      PackageSigner signer = PackageSigner.of(loaded, digest, now);
      for (SigningRemark remark : PackageSigner.preflight(loaded, digest, now)) {
        switch (remark.weight()) {
          case NOTE -> terminal.note(remark.message());
          case WARNING, STOP -> terminal.warning(remark.message());
        }
      }
      return new Signer(loaded, signer);
    } catch (InputException e) {
      loaded.close();
      throw e;
    }
  }

  private PasswordSource password() {
    if (passwordFile != null && passwordVariable != null) {
      throw new UsageException("Give either --password-file or --password-env.");
    }
    if (passwordFile != null) {
      return PasswordSource.fromFile(passwordFile);
    }
    return passwordVariable == null
        ? PasswordSource.console()
        : PasswordSource.fromEnvironment(passwordVariable);
  }

  /**
   * A key that is ready to sign.
   *
   * @param key to be forgotten afterwards
   */
  record Signer(SigningKey key, PackageSigner signer) implements AutoCloseable {
    @Override
    public void close() {
      key.close();
    }
  }
}
