package ovation.model.rules.hardware;

import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.LegacyUnits;
import ovation.model.hardware.ResourceType;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** Memory and processors are measured in the units of the standard. */
public final class LegacyUnitNames extends DescribedRule {

  /** The rule. */
  public LegacyUnitNames() {
    super(
        "H-21",
        Severity.INFO,
        Reach.OWNER,
        "Memory and processors use the units of the standard",
        "DSP0243 2.1.1 §8.3, DSP0004 annex C",
        """
        "MegaBytes" and "MHz" come from the time before OVF 1.0, and VirtualBox still writes them.
        Most importers guess what they mean; the standard's own forms, "byte * 2^20" and
        "hertz * 10^6", are read by all.

        Write the unit in the standard's form; the number stays as it is.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem item : scope.items()) {
        boolean measured =
            ResourceType.of(item.resourceType())
                .filter(type -> type == ResourceType.MEMORY || type == ResourceType.PROCESSOR)
                .isPresent();
        String unit = item.allocationUnits();
        Optional<String> standard = LegacyUnits.standard(unit);
        if (measured && standard.isPresent()) {
          Fix fix =
              Fix.safe(
                  HardwareEdits.setProperty(
                      Sentence.of("Write the standard's unit"),
                      item,
                      "AllocationUnits",
                      standard.get()));
          Sentence message = Wording.unit(Wording.name(item), unit, standard.get());
          problems.accept(problem(context.at(item, "AllocationUnits"), message, fix));
        }
      }
    }
  }
}
