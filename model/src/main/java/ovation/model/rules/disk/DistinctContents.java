package ovation.model.rules.disk;

import static ovation.model.rules.Wording.quoted;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import ovation.model.envelope.Disk;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** No two disks have the same content. */
public final class DistinctContents extends DescribedRule {

  /** The rule. */
  public DistinctContents() {
    super(
        "D-03",
        Severity.ERROR,
        "No two disks share a file",
        "DSP0243 2.1.1 §9.1",
        """
        Each disk has its own file. Two disks that name one file would be two copies or one disk
        used twice; importers do the one or the other, or stop. Disks of different deployment options
        never meet; VMware's importers let them share a file, so that is a warning.

        Give each disk its own file. A disk for several systems is a SharedDisk in OVF 2.x.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    DiskOptions options = new DiskOptions(context);
    Map<String, Disk> seen = new HashMap<>();
    for (Disk disk : context.disks()) {
      String ref = disk.fileRef();
      Disk first = ref == null || ref.isBlank() ? null : seen.putIfAbsent(ref, disk);
      if (first != null) {
        Sentence message =
            Sentence.of(
                "{0} has the same file as {1}: {2}.",
                Wording.name(disk), quoted(first.diskId()), quoted(ref));
        Severity rated = options.areAlternatives(first, disk) ? Severity.WARNING : severity();
        problems.accept(problem(rated, context.at(disk, "fileRef"), message));
      }
    }
  }
}
