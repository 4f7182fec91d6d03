package ovation.model.rules.disk;

import static ovation.model.rules.Wording.quoted;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import ovation.model.edit.DiskEdits;
import ovation.model.envelope.Disk;
import ovation.model.envelope.FileReference;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** A disk names a file that there is. */
public final class DiskFiles extends DescribedRule {

  /** The rule. */
  public DiskFiles() {
    super(
        "D-02",
        Severity.ERROR,
        Reach.ENVELOPE,
        "The file of every disk is in References",
        "DSP0243 2.1.1 §9.1",
        """
        A disk takes its content from the File element that fileRef names by id. Without that
        element there is no content, and the import fails. A disk without fileRef is blank.

        Correct the fileRef, or add the File element.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Map<String, String> idsByHref = new HashMap<>();
    for (FileReference file : context.files()) {
      if (file.id() != null && file.href() != null) {
        idsByHref.putIfAbsent(file.href(), file.id());
      }
    }
    for (Disk disk : context.disks()) {
      String ref = disk.fileRef();
      if (ref == null || Placeholder.isAll(ref) || context.file(ref).isPresent()) {
        continue;
      }
      Place place = context.at(disk, "fileRef");
      if (ref.isBlank()) {
        Fix fix = Fix.safe(DiskEdits.setAttribute(disk, "fileRef", null));
        Sentence message =
            Sentence.of("{0} names an empty file; a blank disk names none.", Wording.name(disk));
        problems.accept(problem(Severity.WARNING, place, message, fix));
        continue;
      }
      String id = idsByHref.get(ref);
      Sentence message =
          Sentence.of(
              "{0} takes its content from {1}, but no file has that id.",
              Wording.name(disk), quoted(ref));
      if (id != null) {
        Fix fix =
            new Fix(
                Sentence.of("Use the id {0}", quoted(id)),
                DiskEdits.setAttribute(disk, "fileRef", id),
                true);
        Sentence hint = Sentence.of("It is the name of the file {0}.", quoted(id));
        Severity rated = context.isDialect() ? Severity.WARNING : severity();
        problems.accept(problem(rated, place, message.then(hint), fix));
      } else {
        problems.accept(problem(place, message, DanglingFile.fixes(context, disk, ref)));
      }
    }
  }
}
