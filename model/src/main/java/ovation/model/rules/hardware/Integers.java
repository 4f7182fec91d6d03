package ovation.model.rules.hardware;

import static ovation.model.rules.Wording.quoted;

import java.math.BigInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.WholeNumber;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** Numbers of devices are numbers. */
public final class Integers extends DescribedRule {

  private static final BigInteger MAX_UNSIGNED_INT =
      BigInteger.TWO.pow(32).subtract(BigInteger.ONE);
  private static final BigInteger MAX_UNSIGNED_SHORT = BigInteger.valueOf(0xFFFF);

  /** The rule. */
  public Integers() {
    super(
        "H-12",
        Severity.ERROR,
        Reach.OWNER,
        "Quantities of devices are whole numbers",
        "DSP0243 2.1.1 §8.3",
        """
        VirtualQuantity, Reservation, Limit, Weight and ResourceType are whole numbers without a
        sign; the unit stands in AllocationUnits: "4096" and "byte * 2^20", not "4 GB". Older
        VMware tools write the limit -1 for "none".

        Set the number.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem item : scope.items()) {
        BigInteger longest = WholeNumber.MAX_UNSIGNED_LONG;
        check(context, item, "VirtualQuantity", item.virtualQuantity(), longest, problems);
        check(context, item, "Reservation", item.reservation(), longest, problems);
        check(context, item, "Limit", item.limit(), longest, problems);
        check(context, item, "Weight", item.weight(), MAX_UNSIGNED_INT, problems);
        check(context, item, "ResourceType", item.resourceType(), MAX_UNSIGNED_SHORT, problems);
      }
    }
  }

  private void check(
      RuleContext context,
      HardwareItem item,
      String property,
      @Nullable String given,
      BigInteger max,
      Consumer<Problem> problems) {
    boolean fine = given == null || WholeNumber.parseUnsigned(given, max).isPresent();
    boolean reported = Variant.isMarker(item) || property.equals("ResourceType") && isEmpty(given);
    if (fine || reported) {
      return;
    }
    Place place = context.at(item, property);
    Sentence start =
        Sentence.of("{0} has the {1} {2}", Wording.name(item), property, quoted(given));
    if (Placeholder.isNumber(given)) {
      Severity rated = context.isPacking() ? Severity.ERROR : Severity.WARNING;
      problems.accept(problem(rated, place, Sentence.of("{0}, a placeholder.", start)));
    } else if (isEmpty(given) || (property.equals("Limit") && given.equals("-1"))) {
      problems.accept(
          problem(
              Severity.WARNING,
              place,
              Sentence.of("{0}; a whole number is expected.", start),
              NumberFixes.remove(item, property)));
    } else {
      Sentence range =
          WholeNumber.isWhole(given)
              ? Sentence.of("from 0 to {0}", max)
              : Sentence.of("a whole number");
      Fix[] fixes = NumberFixes.of(item, property, given);
      problems.accept(problem(place, Sentence.of("{0}; {1} is expected.", start, range), fixes));
    }
  }

  private static boolean isEmpty(@Nullable String given) {
    return given == null || given.isEmpty();
  }
}
