package ovation.model.rules.range;

import static ovation.model.rules.Wording.quoted;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.WholeNumber;

/** The numbers of a range mark are integers. */
public final class IntegerBounds extends DescribedRule {

  /** The rule. */
  public IntegerBounds() {
    super(
        "B-06",
        Severity.ERROR,
        "The numbers of a range are integers",
        "DSP0243 2.1.1 §8.4.1",
        """
        A mark limits numbers: VirtualQuantity, Reservation, Limit and Weight, as whole numbers
        without a sign. Anything else cannot be compared.

        Set the number in the unit of the device.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Bounds.forEachMarker(
        context,
        (scope, marker) -> {
          check(context, marker, "VirtualQuantity", marker.virtualQuantity(), problems);
          check(context, marker, "Reservation", marker.reservation(), problems);
          check(context, marker, "Limit", marker.limit(), problems);
          check(context, marker, "Weight", marker.weight(), problems);
        });
  }

  private void check(
      RuleContext context,
      HardwareItem marker,
      String property,
      @Nullable String given,
      Consumer<Problem> problems) {
    boolean fine =
        given == null
            || Placeholder.isAll(given)
            || WholeNumber.parseUnsigned(given, WholeNumber.MAX_UNSIGNED_LONG).isPresent();
    if (!fine) {
      String message =
          Bounds.name(marker)
              + " has the "
              + property
              + " "
              + quoted(given)
              + "; a whole number is expected.";
      problems.accept(problem(context.at(marker, property), message));
    }
  }
}
