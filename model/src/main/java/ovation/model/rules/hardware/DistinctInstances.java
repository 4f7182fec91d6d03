package ovation.model.rules.hardware;

import static ovation.model.rules.Wording.quoted;

import java.util.List;
import java.util.function.Consumer;
import ovation.model.edit.InstanceIds;
import ovation.model.envelope.HardwareItem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** No two devices have one id. */
public final class DistinctInstances extends DescribedRule {

  /** The rule. */
  public DistinctInstances() {
    super(
        "H-03",
        Severity.ERROR,
        Reach.OWNER,
        "Every device has an InstanceID of its own",
        "DSP0243 2.1.1 §8.3",
        """
        Two items with one InstanceID describe one device: the later one overrides the earlier.
        That is meant for items of a configuration or of a range. Two plain items with one id are
        two devices of which an importer keeps one.

        Give each device its own InstanceID, and correct the Parent of what hangs on it.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      FreshInstances fresh = new FreshInstances(scope);
      for (List<HardwareItem> group : Variant.groups(scope)) {
        HardwareItem first = null;
        for (HardwareItem item : group) {
          if (!Variant.isUnconditional(item)) {
            continue;
          }
          if (first != null) {
            Sentence message =
                Sentence.of(
                    "{0} has the InstanceID {1}, which {2} has already.",
                    Wording.name(item), quoted(item.instanceID()), Wording.name(first));
            Fix fix = renumber(scope, item, fresh.next());
            problems.accept(problem(context.at(item, "InstanceID"), message, fix));
          } else {
            first = item;
          }
        }
      }
    }
  }

  private static Fix renumber(HardwareScope scope, HardwareItem item, String fresh) {
    Sentence label = Sentence.of("Renumber it to {0}", fresh);
    InstanceIds.Change change =
        InstanceIds.change(label, scope.owner(), scope.items(), item, fresh);
    return new Fix(label, change.edit(), change.certain());
  }
}
