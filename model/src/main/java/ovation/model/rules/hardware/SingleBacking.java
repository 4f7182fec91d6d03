package ovation.model.rules.hardware;

import java.util.function.Consumer;
import ovation.model.envelope.HardwareItem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** A device has one backing. */
public final class SingleBacking extends DescribedRule {

  /** The rule. */
  public SingleBacking() {
    super(
        "H-08",
        Severity.ERROR,
        Reach.OWNER,
        "A device has one HostResource",
        "DSP0243 2.1.1 §8.4",
        """
        A device is backed by one disk or file. With several, importers take the first or the last.

        Keep one HostResource, or add a device for each disk.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem item : scope.items()) {
        int backings = item.hostResources().size();
        if (backings > 1) {
          Sentence message =
              Sentence.of(
                  "{0} is backed by {1} resources; one is allowed.", Wording.name(item), backings);
          problems.accept(problem(context.at(item, "HostResource"), message));
        }
      }
    }
  }
}
