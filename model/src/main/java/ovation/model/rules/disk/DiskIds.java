package ovation.model.rules.disk;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.Disk;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** Each disk has an id of its own. */
public final class DiskIds extends DescribedRule {

  /** The rule. */
  public DiskIds() {
    super(
        "D-01",
        Severity.ERROR,
        Reach.ENVELOPE,
        "Every disk has an id of its own",
        "DSP0243 2.1.1 §9.1",
        """
        Devices name their disk by its id. A disk without id cannot be attached, and of two disks
        with one id nobody knows which is meant. In OVF 2.x shared disks count too.

        Give each Disk element its own ovf:diskId and check which one the devices mean.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Set<String> seen = new HashSet<>();
    for (Disk disk : context.disks()) {
      String id = disk.diskId();
      Place place = context.at(disk, "diskId");
      if (id == null || id.isBlank()) {
        problems.accept(problem(place, Sentence.of("A disk has no id.")));
      } else if (!seen.add(id)) {
        problems.accept(
            problem(
                place, Sentence.of("The id {0} is taken by another disk already.", quoted(id))));
      }
    }
  }
}
