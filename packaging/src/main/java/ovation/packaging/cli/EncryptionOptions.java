package ovation.packaging.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ovation.model.envelope.Envelope;
import ovation.packaging.PackagingException;
import ovation.packaging.encryption.Encryption;
import ovation.packaging.encryption.Readers;
import ovation.packaging.encryption.Recipient;
import ovation.packaging.encryption.Secrecy;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is encrypted, and who can decrypt it. */
final class EncryptionOptions {

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

  /** Whether one of the options was used. */
  boolean isGiven() {
    return !recipients.isEmpty()
        || passPhrase.source().isPresent()
        || allDisks
        || !told(Set.of()).isEmpty();
  }

  /**
   * What was said; all files and the values of all password properties if nothing was told.
   *
   * @throws PackagingException if a certificate cannot be read or cannot encrypt
   */
  Encryption of(Envelope envelope, Terminal terminal) throws PackagingException {
    var phrase = passPhrase.fresh();
    if (recipients.isEmpty() && phrase.isEmpty()) {
      throw new UsageException("Say who can decrypt it: --recipient CERT or --passphrase.");
    }
    return new Encryption(secrecy(envelope), new Readers(recipients(terminal), phrase));
  }

  private List<Recipient> recipients(Terminal terminal) throws PackagingException {
    List<Recipient> read = new ArrayList<>();
    for (Path file : recipients) {
      Recipient recipient = Recipient.read(file);
      recipient.remarks(Instant.now()).forEach(r -> terminal.warning(r.text()));
      read.add(recipient);
    }
    return read;
  }

  private Secrecy secrecy(Envelope envelope) {
    Secrecy told = told(allDisks ? Secrecy.disks(envelope) : Set.of());
    boolean nothing = told.isEmpty() && !allDisks;
    Secrecy what = nothing ? Secrecy.everything(envelope) : told;
    if (what.isEmpty()) {
      throw new UsageException("The package has nothing of that to encrypt.");
    }
    return what;
  }

  private Secrecy told(Set<String> disks) {
    Set<String> named = new LinkedHashSet<>(files);
    named.addAll(disks);
    return new Secrecy(named, new LinkedHashSet<>(properties), parts);
  }
}
