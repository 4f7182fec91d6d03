package ovation.model.target.rule;

import ovation.model.rules.Severity;
import ovation.model.target.Quantity;
import ovation.model.target.need.SystemNeeds;
import ovation.model.text.Sentence;

/** No more memory than the platform gives. */
final class MemorySizes extends LimitRule {

  MemorySizes() {
    super(
        "T-05",
        Severity.ERROR,
        "The target gives that much memory",
        """
        Each product limits the memory of one machine, and VMware's by the hardware version as well.

        Ask for less, or offer a smaller deployment option.
        """);
  }

  @Override
  public void judge(SystemNeeds system, Judgement on) {
    compare(system, Quantity.MEMORY, Sentence.of("of memory"), on);
  }
}
