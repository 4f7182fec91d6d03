package ovation.model.rules.hardware;

import java.util.function.Consumer;
import ovation.model.envelope.VirtualSystem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** Each system has hardware. */
public final class HardwarePresent extends DescribedRule {

  /** The rule. */
  public HardwarePresent() {
    super(
        "H-17",
        Severity.WARNING,
        Reach.OWNER,
        "Every system has hardware",
        "DSP0243 2.1.1 §8.3",
        """
        A system without a VirtualHardwareSection says neither how many processors nor how much
        memory it needs nor what its disks hang on. The standard allows that; importers refuse it
        or make an empty machine.

        Add a VirtualHardwareSection.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (VirtualSystem system : context.systems()) {
      if (system.hardware().isEmpty()) {
        problems.accept(
            problem(context.at(system), Sentence.of("{0} has no hardware.", Wording.name(system))));
      }
    }
  }
}
