package ovation.model.target.rule;

import ovation.model.rules.Severity;
import ovation.model.target.Quantity;
import ovation.model.target.need.SystemNeeds;
import ovation.model.text.Sentence;

/** No more processors than the platform gives. */
final class ProcessorCounts extends LimitRule {

  ProcessorCounts() {
    super(
        "T-04",
        Severity.ERROR,
        "The target gives that many virtual CPUs",
        """
        Each product limits the virtual CPUs of one machine, and VMware's by the hardware version as
        well. A machine that asks for more is not created, or does not start.

        Ask for fewer, or offer a smaller deployment option.
        """);
  }

  @Override
  public void judge(SystemNeeds system, Judgement on) {
    compare(system, Quantity.CPUS, Sentence.of("virtual CPUs"), on);
  }
}
