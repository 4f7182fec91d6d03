package ovation.model.rules.disk;

import static ovation.model.rules.Wording.quoted;

import java.util.function.Consumer;
import ovation.model.edit.DiskEdits;
import ovation.model.envelope.Disk;
import ovation.model.hardware.UnitSpelling;
import ovation.model.hardware.Units;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** The unit of a capacity is one of bytes. */
public final class CapacityUnits extends DescribedRule {

  /** The rule. */
  public CapacityUnits() {
    super(
        "D-06",
        Severity.ERROR,
        Reach.ENVELOPE,
        "The unit of a capacity is a multiple of a byte",
        "DSP0243 2.1.1 §9.1, DSP0004 annex C",
        """
        The capacity is counted in capacityAllocationUnits, "byte" if it is missing. A unit is
        written as "byte * 2^20" for MiB or "byte * 2^30" for GiB. A reader that cannot read the
        unit does not know how large the disk is.

        Set the unit, most portably "byte * 2^30" or none.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (Disk disk : context.disks()) {
      String unit = disk.capacityAllocationUnits();
      boolean readable =
          Placeholder.isAll(unit)
              || Units.parse(unit).filter(u -> u.base() == Units.Base.BYTE).isPresent();
      if (!readable) {
        Sentence message =
            Sentence.of(
                "{0} is measured in {1}; a unit such as \"byte * 2^30\" is expected.",
                Wording.name(disk), quoted(unit));
        Fix[] fixes =
            UnitSpelling.meant(unit)
                .filter(meant -> meant.startsWith("byte"))
                .map(meant -> write(disk, meant))
                .stream()
                .toArray(Fix[]::new);
        problems.accept(problem(context.at(disk, "capacityAllocationUnits"), message, fixes));
      }
    }
  }

  /** Writes a unit in the standard's way. */
  static Fix write(Disk disk, String unit) {
    return new Fix(
        Sentence.of("Write {0}", quoted(unit)),
        DiskEdits.setAttribute(disk, "capacityAllocationUnits", unit),
        true);
  }
}
