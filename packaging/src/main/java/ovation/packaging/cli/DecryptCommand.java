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
import ovation.packaging.export.ExportPlan;
import ovation.packaging.trust.KeyFiles;
import ovation.packaging.trust.PasswordSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decrypts what of a package a key or a pass phrase opens. */
@Command(
    name = "decrypt",
    description = {
      "Decrypts what of a package a private key or a pass phrase opens; the rest stays encrypted",
      "and is named. The package itself is not changed, and nothing is written if anything was",
      "tampered with."
    })
final class DecryptCommand extends OvationCommand {

  @Parameters(paramLabel = "PACKAGE", description = "The package to decrypt.")
  private String source = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "Where to write: .ova, .ovf or a folder.")
  private String output = "";

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

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "The key file's own password is the first line of this file.")
  private @Nullable Path passwordFile;

  @Option(
      names = "--password-env",
      paramLabel = "NAME",
      description = "The key file's own password is the value of this environment variable.")
  private @Nullable String passwordVariable;

  @Mixin private PassPhraseOptions passPhrase;

  @Override
  public Integer call() throws PackagingException {
    Optional<PasswordSource> phrase = passPhrase.source();
    if (key == null && phrase.isEmpty()) {
      throw new UsageException("Say what opens it: --key FILE or --passphrase.");
    }
    try (OvfPackage opened = open(source)) {
      DescriptorReading.of(opened);
      ExportPlan plan =
          ExportPlan.of(opened, PackageArgument.path(output))
              .withDigest(PackageWriting.digestOf(opened))
              .withDialect(PackageWriting.dialectFor(opened));
      Encrypted result = work(new DecryptionJob(plan, new Opener(privateKey(), phrase)));
      new EncryptionReport(terminal()).write(opened, result, "decrypted");
      return ExitStatus.DONE;
    }
  }

  private Optional<PrivateKey> privateKey() throws InputException {
    Path file = key;
    if (file == null) {
      if (alias != null || passwordFile != null || passwordVariable != null) {
        throw new UsageException("Name the key to decrypt with: --key FILE.");
      }
      return Optional.empty();
    }
    return Optional.of(KeyFiles.privateKey(file, Optional.ofNullable(alias), password()));
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
}
