package ovation.model.rules.range;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.WholeNumber;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** The numbers of a range mark are integers. */
public final class IntegerBounds extends DescribedRule {

  /** The rule. */
  public IntegerBounds() {
    super(
        "B-06",
        Severity.ERROR,
        Reach.OWNER,
        "The numbers of a range are integers",
        "DSP0243 2.1.1 §8.4.1",
        """
        A mark limits the numbers of its device: VirtualQuantity, Reservation, Limit and Weight, as
        whole numbers without a sign. Anything else cannot be compared.

        Set the number in the unit of the device.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      Set<String> ranged = new HashSet<>();
      for (HardwareItem item : scope.items()) {
        if (Bounds.isMarker(item)) {
          ranged.add(String.valueOf(item.instanceID()));
        }
      }
      for (HardwareItem item : scope.items()) {
        if (ranged.contains(String.valueOf(item.instanceID()))) {
          check(context, item, "VirtualQuantity", item.virtualQuantity(), problems);
          check(context, item, "Reservation", item.reservation(), problems);
          check(context, item, "Limit", item.limit(), problems);
          check(context, item, "Weight", item.weight(), problems);
        }
      }
    }
  }

  private void check(
      RuleContext context,
      HardwareItem item,
      String property,
      @Nullable String given,
      Consumer<Problem> problems) {
    boolean fine =
        given == null
            || Placeholder.isAll(given)
            || WholeNumber.parseUnsigned(given, WholeNumber.MAX_UNSIGNED_LONG).isPresent();
    if (!fine) {
      Sentence message =
          Sentence.of(
              "{0} has the {1} {2}; a whole number is expected.",
              Wording.name(item), property, quoted(given));
      problems.accept(problem(context.at(item, property), message));
    }
  }
}
