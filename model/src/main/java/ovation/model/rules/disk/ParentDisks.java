package ovation.model.rules.disk;

import static ovation.model.rules.Wording.quoted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.edit.DiskEdits;
import ovation.model.envelope.Disk;
import ovation.model.envelope.FileReference;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** The parent of a delta disk exists and stands before it. */
public final class ParentDisks extends DescribedRule {

  /** The rule. */
  public ParentDisks() {
    super(
        "D-10",
        Severity.ERROR,
        Reach.ENVELOPE,
        "A parent disk exists and stands before its child",
        "DSP0243 2.1.1 §9.1",
        """
        A disk with parentRef holds only what differs from its parent. The parent has to be in the
        DiskSection, before the child, and its file before the child's, so that a reader of a
        stream has it in hand. A disk cannot be its own ancestor.

        Correct parentRef, or move the parent up. An empty parentRef means nothing: remove it.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Map<String, Disk> byId = new HashMap<>();
    Map<Disk, Integer> position = new HashMap<>();
    for (Disk disk : context.disks()) {
      position.put(disk, position.size());
      if (disk.diskId() != null) {
        byId.putIfAbsent(disk.diskId(), disk);
      }
    }
    Map<FileReference, Integer> files = new HashMap<>();
    context.files().forEach(file -> files.put(file, files.size()));
    Set<Disk> cyclic = cyclic(context.disks(), byId);
    for (Disk disk : context.disks()) {
      String ref = disk.parentRef();
      if (ref == null) {
        continue;
      }
      Place place = context.at(disk, "parentRef");
      Disk parent = byId.get(ref);
      Sentence start = Sentence.of("{0} has the parent {1}", Wording.name(disk), quoted(ref));
      if (ref.isBlank()) {
        Fix fix =
            new Fix(
                Sentence.of("Remove parentRef"),
                DiskEdits.setAttribute(disk, "parentRef", null),
                true);
        Sentence message = Sentence.of("{0} has an empty parentRef.", Wording.name(disk));
        problems.accept(problem(Severity.WARNING, place, message, fix));
      } else if (parent == null) {
        Fix fix =
            new Fix(
                Sentence.of("Remove parentRef"),
                DiskEdits.setAttribute(disk, "parentRef", null),
                false);
        problems.accept(problem(place, Sentence.of("{0}, but no disk has that id.", start), fix));
      } else if (cyclic.contains(disk)) {
        problems.accept(problem(place, Sentence.of("{0}, which is its own descendant.", start)));
      } else if (position.get(parent) > position.get(disk)) {
        problems.accept(
            problem(
                place,
                Sentence.of("{0}, which stands after it.", start),
                DiskSequence.parentsFirst(context)));
      } else if (filePosition(context, files, parent) > filePosition(context, files, disk)) {
        problems.accept(
            problem(
                place,
                Sentence.of("{0}, whose file stands after its own.", start),
                DiskSequence.parentsFirst(context)));
      }
    }
  }

  private static int filePosition(
      RuleContext context, Map<FileReference, Integer> files, Disk disk) {
    return context.file(disk.fileRef()).map(files::get).orElse(-1);
  }

  /** The disks that are their own ancestors. Each disk is walked over at most twice. */
  private static Set<Disk> cyclic(List<Disk> disks, Map<String, Disk> byId) {
    Set<Disk> done = new HashSet<>();
    Set<Disk> cyclic = new HashSet<>();
    for (Disk start : disks) {
      Set<Disk> path = new LinkedHashSet<>();
      Disk disk = start;
      while (disk != null && !done.contains(disk) && path.add(disk)) {
        disk = disk.parentRef() == null ? null : byId.get(disk.parentRef());
      }
      if (disk != null && path.contains(disk)) {
        boolean inside = false;
        for (Disk step : path) {
          inside = inside || step == disk;
          if (inside) {
            cyclic.add(step);
          }
        }
      }
      done.addAll(path);
    }
    return cyclic;
  }
}
