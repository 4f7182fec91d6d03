package ovation.model.rules.range;

import static ovation.model.rules.Wording.quoted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ovation.model.envelope.HardwareItem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** A device has one least and one most. */
public final class SingleBounds extends DescribedRule {

  /** The rule. */
  public SingleBounds() {
    super(
        "B-05",
        Severity.ERROR,
        Reach.OWNER,
        "A device has at most one min and one max",
        "DSP0243 2.1.1 §8.4.1",
        """
        Two marks of one kind for one device, in one configuration, contradict each other.

        Keep one min and one max for each InstanceID and configuration.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      Map<String, HardwareItem> seen = new HashMap<>();
      for (HardwareItem item : scope.items()) {
        String id = item.instanceID();
        if (id == null || id.isEmpty() || !Bounds.isMarker(item)) {
          continue;
        }
        List<String> configurations =
            item.configurations().isEmpty() ? List.of("") : item.configurations();
        boolean taken = false;
        for (String configuration : configurations) {
          String key = Bounds.of(item) + " " + configuration + " " + id;
          taken |= seen.putIfAbsent(key, item) != null;
        }
        if (taken) {
          Sentence message =
              Sentence.of(
                  Bounds.of(item).equals("min")
                      ? "The device with the InstanceID {0} has a second minimum."
                      : "The device with the InstanceID {0} has a second maximum.",
                  quoted(id));
          problems.accept(problem(context.at(item, "bound"), message));
        }
      }
    }
  }
}
