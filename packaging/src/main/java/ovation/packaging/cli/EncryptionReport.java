package ovation.packaging.cli;

import java.util.List;
import ovation.packaging.PackageText;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.encryption.Encrypted;
import ovation.packaging.encryption.EncryptedPlan;

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
    tell(result.files(), " was ", result.parts(), done);
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

  /** Tells what an export will encrypt. */
  void announce(EncryptedPlan plan) {
    tell(plan.files(), " will be ", plan.parts(), "encrypted");
    terminal.warning(
        "Hardly any product deploys an encrypted package. Whoever gets it decrypts it first.");
  }

  private void tell(List<String> files, String verb, int parts, String done) {
    files.forEach(name -> terminal.note(PackageText.quote(name) + verb + done + "."));
    if (parts > 0) {
      terminal.note(
          (parts == 1 ? "One part" : parts + " parts") + " of the descriptor: " + done + ".");
    }
  }
}
