package ovation.model.rules.range;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** A range mark says which device it is of. */
public final class MarkerIdentity extends DescribedRule {

  /** The rule. */
  public MarkerIdentity() {
    super(
        "B-03",
        Severity.ERROR,
        Reach.OWNER,
        "A range mark has InstanceID and ResourceType",
        "DSP0243 2.1.1 §8.4.1",
        """
        An Item with bound min or max belongs to the device with its InstanceID and ResourceType.
        Without them it belongs to none.

        Add the InstanceID and ResourceType of the device.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Bounds.forEachMarker(
        context,
        (scope, marker) -> {
          if (isMissing(marker.instanceID())) {
            Place place = context.at(marker, "InstanceID");
            problems.accept(
                problem(place, Sentence.of("{0} has no InstanceID.", Bounds.name(marker))));
          }
          if (isMissing(marker.resourceType())) {
            Place place = context.at(marker, "ResourceType");
            problems.accept(
                problem(place, Sentence.of("{0} has no ResourceType.", Bounds.name(marker))));
          }
        });
  }

  private static boolean isMissing(@Nullable String value) {
    return value == null || value.isEmpty();
  }
}
