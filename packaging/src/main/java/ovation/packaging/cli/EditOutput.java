package ovation.packaging.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvaPackage;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.TarDialect;
import ovation.packaging.export.CopyJob;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.export.Form;
import ovation.packaging.export.SaveJob;
import ovation.packaging.export.Saved;
import ovation.packaging.export.UnpackJob;

/** Writes an edited package: into its own place or to another one. */
final class EditOutput {

  private final OvationCommand command;
  private final EditSession session;
  private final OvfPackage source;
  private final KeyOptions key;
  private boolean anew;

  EditOutput(OvationCommand command, EditSession session, KeyOptions key) {
    this.command = command;
    this.session = session;
    this.source = session.source();
    this.key = key;
  }

  /** Writes the package as a whole, even if nothing of its descriptor has changed. */
  EditOutput anew() {
    anew = true;
    return this;
  }

  void write(Path target) throws PackagingException {
    boolean inPlace = isSame(target, source.location());
    if (!session.isChanged() && !key.isGiven() && !anew) {
      if (inPlace) {
        command.terminal().note("Nothing to change.");
        return;
      }
      if (copy(target)) {
        return;
      }
    }
    if (source.location().toString().toLowerCase(Locale.ROOT).endsWith(".gz") && inPlace) {
      throw new OutputException(
          Sentence.asItIs(
              target + " is compressed; it is not changed in place. Name an .ova with -o."));
    }
    if (inPlace && !key.isGiven() && !anew) {
      save();
    } else {
      export(inPlace ? source.location() : target);
    }
  }

  private void save() throws PackagingException {
    Saved saved = command.work(new SaveJob(plan(source.location())));
    if (saved.manifestWritten()) {
      command.terminal().note("The manifest was made to fit.");
    }
    said(saved.signatureDropped());
    if (!(source instanceof OvaPackage)) {
      session.leftOut().forEach(this::staying);
    }
  }

  private void staying(String name) {
    command
        .terminal()
        .note(name + " no longer belongs to the package; the file stays in its place.");
  }

  private void export(Path target) throws PackagingException {
    ExportPlan plan = plan(target);
    boolean bare = source.manifestName().isEmpty() && plan.form() == Form.FOLDER;
    new PackageWriting(command, key).write(bare && !key.isGiven() ? plan.withoutManifest() : plan);
    said(source.certificateName().isPresent() && !key.isGiven());
  }

  private void said(boolean dropped) {
    if (dropped) {
      command.terminal().warning("The signature no longer fits and was left out.");
    }
  }

  private ExportPlan plan(Path target) throws PackagingException {
    ExportPlan plan =
        ExportPlan.of(source, target)
            .withDescriptor(session.snapshot().bytes())
            .withDigest(PackageWriting.digestOf(source))
            .withDialect(TarDialect.neededBy(source))
            .without(session.leftOut());
    for (Map.Entry<String, Path> file : session.added().entrySet()) {
      plan = plan.withFile(file.getKey(), file.getValue());
    }
    return plan;
  }

  /** Copies every byte, manifest and signature too, where form and name stay. */
  private boolean copy(Path target) throws PackagingException {
    String name = String.valueOf(source.location().getFileName()).toLowerCase(Locale.ROOT);
    if (source instanceof OvaPackage && Form.of(target) == Form.OVA && !name.endsWith(".gz")) {
      command.work(new CopyJob(source.location(), target));
      return true;
    }
    boolean descriptor = target.toString().toLowerCase(Locale.ROOT).endsWith(".ovf");
    boolean sameName = !descriptor || target.endsWith(source.descriptorName());
    if (source instanceof OvaPackage || Form.of(target) == Form.OVA || !sameName) {
      return false;
    }
    Path absolute = target.toAbsolutePath();
    Path parent = absolute.getParent();
    command.work(new UnpackJob(source, descriptor && parent != null ? parent : absolute, true));
    return true;
  }

  private static boolean isSame(Path target, Path location) throws OutputException {
    try {
      return Files.exists(target) && Files.isSameFile(target, location);
    } catch (IOException e) {
      throw OutputException.writing(target, e);
    }
  }
}
