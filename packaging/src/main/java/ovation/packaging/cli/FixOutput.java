package ovation.packaging.cli;

import java.nio.file.Path;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvaPackage;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.problems.PackageRepair;

/** Writes a mended package as an edited one is written. */
final class FixOutput {

  private final OvationCommand command;
  private final OvfPackage source;
  private final PackageRepair repair;
  private final KeyOptions key;

  FixOutput(OvationCommand command, OvfPackage source, PackageRepair repair, KeyOptions key) {
    this.command = command;
    this.source = source;
    this.repair = repair;
    this.key = key;
  }

  void write(Path target) throws PackagingException {
    Snapshot after = repair.after();
    if (after.envelope().isEmpty()) {
      return;
    }
    Envelope envelope = after.envelope().get();
    EditSession session =
        new EditSession(
            source, new DescriptorReading(source.snapshot(), envelope), command.terminal(), null);
    session.become(after);
    boolean form = repair.isFormChanged();
    if (form || (session.isChanged() && source instanceof OvaPackage)) {
      command.work(new DamageCheck(source));
    }
    EditOutput output = new EditOutput(command, session, key);
    (form ? output.anew() : output).write(target);
  }
}
