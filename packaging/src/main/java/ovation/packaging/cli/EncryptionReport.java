package ovation.packaging.cli;

import ovation.packaging.PackageText;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.encryption.Encrypted;

/** What was encrypted or decrypted, for people. */
final class EncryptionReport {

  private final Terminal terminal;

  EncryptionReport(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Tells it.
   *
   * @param done what was done, in one word
   */
  void write(OvfPackage source, Encrypted result, String done) {
    result.files().forEach(name -> terminal.note(PackageText.quote(name) + " was " + done + "."));
    int parts = result.parts();
    if (parts > 0) {
      terminal.note(
          (parts == 1 ? "One part" : parts + " parts") + " of the descriptor: " + done + ".");
    }
    result.remarks().forEach(terminal::warning);
    for (String name : result.written().differing()) {
      terminal.warning(
          PackageText.quote(name) + " is not the file that the manifest of the source describes.");
    }
    if (source.certificateName().isPresent()) {
      terminal.warning("The signature no longer fits and was left out.");
    }
    terminal.line(result.written().path().toString());
  }
}
