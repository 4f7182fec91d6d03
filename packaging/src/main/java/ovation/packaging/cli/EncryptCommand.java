package ovation.packaging.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ovation.model.envelope.Envelope;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.encryption.Encrypted;
import ovation.packaging.encryption.EncryptionJob;
import ovation.packaging.encryption.Readers;
import ovation.packaging.encryption.Recipient;
import ovation.packaging.encryption.Secrecy;
import ovation.packaging.export.ExportPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Encrypts files, values and parts of a package. */
@Command(
    name = "encrypt",
    description = {
      "Encrypts a package as OVF 2 says (XML Encryption 1.1): AES-256-GCM, for the holders of",
      "certificates (RSA-OAEP, SHA-256) or with a pass phrase (PBKDF2, 600,000 rounds).",
      "What is not told to be encrypted stays readable; if nothing is told, all files and the"
          + " values",
      "of all password properties are. The package itself is not changed."
    },
    footer = {
      "",
      "Examples:",
      "  ovation encrypt appliance.ova --recipient customer.pem --all-disks -o for-customer.ova",
      "  ovation encrypt appliance.ova --passphrase --property admin.password -o secret.ova"
    })
final class EncryptCommand extends OvationCommand {

  @Parameters(paramLabel = "PACKAGE", description = "The package to encrypt.")
  private String source = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "Where to write: .ova, .ovf or a folder.")
  private String output = "";

  @Option(
      names = "--recipient",
      paramLabel = "CERT",
      description = "For the holder of this certificate (PEM or DER, RSA); any number of them.")
  private List<Path> recipients = new ArrayList<>();

  @Mixin private PassPhraseOptions passPhrase;

  @Option(names = "--file", paramLabel = "HREF", description = "Encrypt this file; any number.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--all-disks", description = "Encrypt the files of all disks.")
  private boolean allDisks;

  @Option(
      names = "--property",
      paramLabel = "KEY",
      description = "Encrypt the value of this property, nothing else of it; any number.")
  private List<String> properties = new ArrayList<>();

  @Option(
      names = "--part",
      paramLabel = "PATH",
      description = "Encrypt this element of the descriptor as a whole; a PATH as in edit.")
  private List<String> parts = new ArrayList<>();

  @Override
  public Integer call() throws PackagingException {
    var phrase = passPhrase.fresh();
    if (recipients.isEmpty() && phrase.isEmpty()) {
      throw new UsageException("Say who can decrypt it: --recipient CERT or --passphrase.");
    }
    try (OvfPackage opened = open(source)) {
      Envelope envelope = DescriptorReading.of(opened).envelope();
      Readers readers = new Readers(recipients(), phrase);
      ExportPlan plan =
          ExportPlan.of(opened, PackageArgument.path(output))
              .withDigest(PackageWriting.digestOf(opened))
              .withDialect(PackageWriting.dialectFor(opened));
      Encrypted result = work(new EncryptionJob(plan, secrecy(envelope), readers));
      new EncryptionReport(terminal()).write(opened, result, "encrypted");
      return ExitStatus.DONE;
    }
  }

  private List<Recipient> recipients() throws PackagingException {
    List<Recipient> read = new ArrayList<>();
    for (Path file : recipients) {
      Recipient recipient = Recipient.read(file);
      recipient.remarks(Instant.now()).forEach(terminal()::warning);
      read.add(recipient);
    }
    return read;
  }

  private Secrecy secrecy(Envelope envelope) {
    Set<String> named = new LinkedHashSet<>(files);
    if (allDisks) {
      named.addAll(Secrecy.disks(envelope));
    }
    Secrecy told = new Secrecy(named, new LinkedHashSet<>(properties), parts);
    boolean nothing = told.isEmpty() && !allDisks;
    Secrecy what = nothing ? Secrecy.everything(envelope) : told;
    if (what.isEmpty()) {
      throw new UsageException("The package has nothing of that to encrypt.");
    }
    return what;
  }
}
