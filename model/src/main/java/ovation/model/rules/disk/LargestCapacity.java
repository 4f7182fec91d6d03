package ovation.model.rules.disk;

import static ovation.model.rules.Wording.plain;

import java.util.function.Consumer;
import ovation.model.envelope.Disk;
import ovation.model.hardware.Units;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.WholeNumber;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** A capacity fits a 64-bit number. */
public final class LargestCapacity extends DescribedRule {

  /** The rule. */
  public LargestCapacity() {
    super(
        "D-07",
        Severity.ERROR,
        Reach.ENVELOPE,
        "A capacity is below 8 EiB",
        "DSP0243 2.1.1 §9.1",
        """
        The capacity in bytes, that is the number times its unit, has to fit a signed 64-bit
        number: less than 8 EiB. Larger ones are mistakes, and overflow in careless importers.

        Check the number and the unit.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (Disk disk : context.disks()) {
      String given = disk.capacity();
      boolean positive =
          WholeNumber.isWhole(given) && !String.valueOf(given).strip().startsWith("-");
      boolean unit =
          Units.parse(disk.capacityAllocationUnits())
              .filter(u -> u.base() == Units.Base.BYTE)
              .isPresent();
      if (positive && unit && Capacity.bytes(disk).isEmpty()) {
        String scale = disk.capacityAllocationUnits();
        Sentence message =
            scale == null
                ? Sentence.of(
                    "{0} has a capacity of {1} bytes, which is more than 2^63 - 1 bytes.",
                    Wording.name(disk), plain(given))
                : Sentence.of(
                    "{0} has a capacity of {1} × {2}, which is more than 2^63 - 1 bytes.",
                    Wording.name(disk), plain(given), plain(scale));
        problems.accept(problem(context.at(disk, "capacity"), message));
      }
    }
  }
}
