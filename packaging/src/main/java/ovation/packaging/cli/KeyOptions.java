package ovation.packaging.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.target.TargetPlatform;
import ovation.packaging.InputException;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.trust.KeyLocation;
import ovation.packaging.trust.KeyRequest;
import ovation.packaging.trust.PackageSigner;
import ovation.packaging.trust.Preflight;
import ovation.packaging.trust.SignatureForm;
import ovation.packaging.trust.SigningKey;
import ovation.packaging.trust.SigningRemark;
import ovation.packaging.trust.TimestampService;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The key to sign with, and how to sign. */
final class KeyOptions {

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = {
        "Sign with this key: a PKCS#12 or PEM file, or one on a token, such as",
        "pkcs11:token=Release;object=signing; see “ovation key list”."
      })
  private @Nullable String key;

  @Option(
      names = "--cert",
      paramLabel = "FILE",
      description = "The certificate, where the key's place does not hold it.")
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
      names = "--cms",
      description = {
        "Add a CMS block, which brings the certificates above the signer's. VirtualBox reads it;",
        "manifest and certificate file come last in an OVA then."
      })
  private boolean cms;

  @Option(
      names = "--timestamp",
      paramLabel = "URL",
      description = {
        "Add a time stamp of this server (RFC 3161) to the CMS block. It is tried before anything",
        "is written."
      })
  private @Nullable String timestamp;

  @Option(names = "--allow-expired", description = "Sign even with a certificate that has expired.")
  private boolean expired;

  @Mixin private PasswordOptions password;

  /** Whether something is to be signed. */
  boolean isGiven() {
    boolean given = key != null;
    boolean loose =
        certificate != null
            || !chain.isEmpty()
            || alias != null
            || cms
            || timestamp != null
            || expired
            || password.isGiven();
    if (!given && loose) {
      throw missing();
    }
    return given;
  }

  private static UsageException missing() {
    return new UsageException("Name the key to sign with: --key KEY.");
  }

  /** What the signature consists of. */
  private SignatureForm form() throws InputException {
    if (timestamp != null) {
      return SignatureForm.stampedBy(TimestampService.of(timestamp));
    }
    return cms ? SignatureForm.withCms() : SignatureForm.plain();
  }

  /**
   * Opens the key, says what deployers will say about it, and tries the time-stamp server.
   *
   * @param targets the platforms that the package is for; none for any
   * @throws InputException if it cannot be opened, the pass phrase is wrong, it has expired, or the
   *     server does not stamp
   */
  Signer open(DigestAlgorithm digest, List<TargetPlatform> targets, Terminal terminal)
      throws InputException {
    String place = key;
    if (place == null) {
      throw missing();
    }
    SignatureForm form = form();
    KeyRequest request =
        new KeyRequest(Optional.ofNullable(alias), Optional.ofNullable(certificate), chain);
    SigningKey opened = KeyLocation.of(place).open(request, password.source());
    try {
      InstantSource clock = InstantSource.system();
      PackageSigner signer =
          expired
              ? PackageSigner.insisting(opened, digest, form, clock)
              : PackageSigner.of(opened, digest, form, clock);
      List<SigningRemark> remarks = Preflight.of(opened, digest, form, targets, Instant.now());
      for (SigningRemark remark : remarks) {
        switch (remark.weight()) {
          case NOTE -> terminal.note(remark.message().text());
          case WARNING -> terminal.warning(remark.message().text());
          case STOP -> {
            if (expired) {
              terminal.warning(remark.message().text());
            }
          }
        }
      }
      if (form.timestamps().isPresent()) {
        form.timestamps().get().test(Instant.now());
      }
      return new Signer(opened, form, signer, remarks);
    } catch (InputException | RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  /**
   * A key that is ready to sign.
   *
   * @param key to be forgotten afterwards
   * @param remarks what was said about it
   */
  record Signer(
      SigningKey key, SignatureForm form, PackageSigner signer, List<SigningRemark> remarks)
      implements AutoCloseable {
    @Override
    public void close() {
      key.close();
    }
  }
}
