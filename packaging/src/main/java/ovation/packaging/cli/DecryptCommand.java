package ovation.packaging.cli;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.encryption.DecryptionJob;
import ovation.packaging.encryption.Encrypted;
import ovation.packaging.encryption.Opener;
import ovation.packaging.trust.KeyFiles;
import ovation.packaging.trust.PasswordSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decrypts what of a package a key or a pass phrase opens. */
@Command(
    name = "decrypt",
    description = {
      "Decrypts what of a package a private key or a pass phrase opens; the rest stays encrypted",
      "and is named. The package itself is not changed, and nothing is written if anything was",
      "tampered with."
    })
final class DecryptCommand extends OvationCommand {

  @Mixin private RecodedPackage recoded;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "With this private key: a PKCS#12 or PEM file.")
  private @Nullable Path key;

  @Option(
      names = "--alias",
      paramLabel = "NAME",
      description = "Which key of a PKCS#12 file that holds several.")
  private @Nullable String alias;

  @Mixin private PasswordOptions password;
  @Mixin private PassPhraseOptions passPhrase;

  @Override
  public Integer call() throws PackagingException {
    Optional<PasswordSource> phrase = passPhrase.source();
    if (key == null && phrase.isEmpty()) {
      throw new UsageException("Say what opens it: --key FILE or --passphrase.");
    }
    try (OvfPackage opened = open(recoded.source())) {
      DescriptorReading.of(opened);
      Encrypted result =
          work(new DecryptionJob(recoded.plan(opened), new Opener(privateKey(), phrase)));
      new EncryptionReport(terminal()).write(opened, result, "decrypted");
      return ExitStatus.DONE;
    }
  }

  private Optional<PrivateKey> privateKey() throws InputException {
    Path file = key;
    if (file == null) {
      if (alias != null || password.isGiven()) {
        throw new UsageException("Name the key to decrypt with: --key FILE.");
      }
      return Optional.empty();
    }
    return Optional.of(KeyFiles.privateKey(file, Optional.ofNullable(alias), password.source()));
  }
}
