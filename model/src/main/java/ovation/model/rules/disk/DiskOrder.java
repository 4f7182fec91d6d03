package ovation.model.rules.disk;

import static ovation.model.rules.Wording.quoted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ovation.model.envelope.Disk;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.SharedDisk;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** Disks stand in the order of their files. */
public final class DiskOrder extends DescribedRule {

  /** The rule. */
  public DiskOrder() {
    super(
        "D-11",
        Severity.ERROR,
        "Disks stand in the order of their files",
        "DSP0243 2.1.1 §9.1",
        """
        A package may be read as a stream: files arrive in the order of References. Disks stand in
        the same order in the DiskSection, so that a reader knows which comes next.

        Move the Disk element to where its file stands, or the File element.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Map<FileReference, Integer> positions = new HashMap<>();
    context.files().forEach(file -> positions.put(file, positions.size()));
    List<Disk> own = context.disks().stream().filter(d -> !(d instanceof SharedDisk)).toList();
    check(context, own, positions, problems);
    check(context, context.envelope().sharedDisks(), positions, problems);
  }

  private void check(
      RuleContext context,
      List<? extends Disk> disks,
      Map<FileReference, Integer> positions,
      Consumer<Problem> problems) {
    DiskOptions options = new DiskOptions(context);
    int last = -1;
    Disk before = null;
    for (Disk disk : disks) {
      Integer position = context.file(disk.fileRef()).map(positions::get).orElse(null);
      if (position == null) {
        continue;
      }
      if (position < last && before != null) {
        Sentence message =
            Sentence.of(
                "{0} stands after {1}, but its file comes first in References.",
                Wording.name(disk), quoted(before.diskId()));
        Severity rated = options.areAlternatives(before, disk) ? Severity.WARNING : severity();
        problems.accept(problem(rated, context.at(disk), message, DiskSequence.likeFiles(context)));
      } else {
        last = position;
        before = disk;
      }
    }
  }
}
