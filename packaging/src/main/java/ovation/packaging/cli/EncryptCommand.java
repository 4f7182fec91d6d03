package ovation.packaging.cli;

import ovation.model.envelope.Envelope;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.encryption.Encrypted;
import ovation.packaging.encryption.Encryption;
import ovation.packaging.encryption.EncryptionJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin private RecodedPackage recoded;
  @Mixin private EncryptionOptions options;

  @Override
  public Integer call() throws PackagingException {
    try (OvfPackage opened = open(recoded.source())) {
      Envelope envelope = DescriptorReading.of(opened).envelope();
      Encryption encryption = options.of(envelope, terminal());
      Encrypted result = work(new EncryptionJob(recoded.plan(opened), encryption));
      new EncryptionReport(terminal()).write(opened, result, "encrypted");
      return ExitStatus.DONE;
    }
  }
}
