package ovation.model.rules.range;

import static ovation.model.rules.Wording.quoted;

import java.util.function.Consumer;
import ovation.model.envelope.HardwareItem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** A range mark has a device that it is of. */
public final class MarkedDevice extends DescribedRule {

  /** The rule. */
  public MarkedDevice() {
    super(
        "B-04",
        Severity.ERROR,
        Reach.OWNER,
        "A range mark has a plain item",
        "DSP0243 2.1.1 §8.4.1",
        """
        min and max stand around a usual number, which a plain Item of the same InstanceID and
        ResourceType gives, in every configuration of the mark. Without it there is no device.

        Add the plain Item, or correct the InstanceID of the mark.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Bounds.forEachMarker(
        context,
        (scope, marker) -> {
          String id = marker.instanceID();
          boolean found = id == null || id.isEmpty();
          for (HardwareItem other : Bounds.group(scope, marker)) {
            found = found || (!Bounds.isMarker(other) && Bounds.meet(marker, other));
          }
          if (!found) {
            Sentence message =
                Sentence.of(
                    "{0} has no plain item with the InstanceID {1}.",
                    Bounds.name(marker), quoted(id));
            problems.accept(problem(context.at(marker), message));
          }
        });
  }
}
