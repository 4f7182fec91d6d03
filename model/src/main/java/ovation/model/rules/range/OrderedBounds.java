package ovation.model.rules.range;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.envelope.HardwareItem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.WholeNumber;
import ovation.model.text.Sentence;

/** The least is not more than the usual, the usual not more than the most. */
public final class OrderedBounds extends DescribedRule {

  /** The rule. */
  public OrderedBounds() {
    super(
        "B-02",
        Severity.ERROR,
        Reach.OWNER,
        "min ≤ normal ≤ max",
        "DSP0243 2.1.1 §8.4.1",
        """
        A range gives the least and the most that a deployer may choose around the usual number.
        The usual one has to lie between them.

        Correct the numbers.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Bounds.forEachMarker(
        context,
        (scope, marker) -> {
          for (HardwareItem other : Bounds.group(scope, marker)) {
            if (other != marker && !Bounds.isMarker(other) && Bounds.meet(marker, other)) {
              compare(context, marker, other, problems);
              return;
            }
          }
        });
  }

  private void compare(
      RuleContext context, HardwareItem marker, HardwareItem usual, Consumer<Problem> problems) {
    Optional<BigInteger> end = WholeNumber.parse(marker.virtualQuantity());
    Optional<BigInteger> number = WholeNumber.parse(usual.virtualQuantity());
    if (end.isEmpty() || number.isEmpty() || !sameUnit(marker, usual)) {
      return;
    }
    boolean min = Bounds.of(marker).equals("min");
    int order = end.get().compareTo(number.get());
    if (min ? order > 0 : order < 0) {
      Sentence message =
          Sentence.of(
              min ? "{0} is {1}, more than the usual {2}." : "{0} is {1}, less than the usual {2}.",
              Bounds.name(marker),
              end.get(),
              number.get());
      problems.accept(problem(context.at(marker, "VirtualQuantity"), message));
    }
  }

  private static boolean sameUnit(HardwareItem marker, HardwareItem usual) {
    String a = marker.allocationUnits();
    String b = usual.allocationUnits();
    return a == null || b == null || a.isEmpty() || b.isEmpty() || a.equals(b);
  }
}
