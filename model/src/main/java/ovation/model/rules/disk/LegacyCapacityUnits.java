package ovation.model.rules.disk;

import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.envelope.Disk;
import ovation.model.envelope.OvfEdits;
import ovation.model.hardware.LegacyUnits;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** Capacities are measured in the units of the standard. */
public final class LegacyCapacityUnits extends DescribedRule {

  /** The rule. */
  public LegacyCapacityUnits() {
    super(
        "D-14",
        Severity.INFO,
        Reach.ENVELOPE,
        "Capacities are measured in the units of the standard",
        "DSP0243 2.1.1 §9.1, DSP0004 annex C",
        """
        "GigaBytes" and its like come from the time before OVF 1.0. Most importers still guess what
        they mean; the standard's own form is "byte * 2^30".

        Write the unit in the standard's form; the number stays as it is.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (Disk disk : context.disks()) {
      String unit = disk.capacityAllocationUnits();
      Optional<String> standard = LegacyUnits.standard(unit);
      if (standard.isPresent()) {
        Fix fix =
            Fix.safe(
                OvfEdits.attribute(
                    Sentence.of("Write the standard's unit"),
                    disk,
                    "capacityAllocationUnits",
                    standard.get()));
        Sentence message = Wording.unit(Wording.name(disk), unit, standard.get());
        problems.accept(problem(context.at(disk, "capacityAllocationUnits"), message, fix));
      }
    }
  }
}
