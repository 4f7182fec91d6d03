package ovation.model.rules.hardware;

import static ovation.model.rules.Wording.quoted;

import java.util.List;
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

/** The variants of a device are of one type. */
public final class SameTypes extends DescribedRule {

  /** The rule. */
  public SameTypes() {
    super(
        "H-04",
        Severity.ERROR,
        Reach.OWNER,
        "Items of one InstanceID are of one ResourceType",
        "DSP0243 2.1.1 §8.3",
        """
        Items with one InstanceID are variants of one device. A variant changes its numbers or its
        backing, not what it is: a disk cannot become a network adapter.

        Give the odd item an InstanceID of its own, or correct its ResourceType.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      for (List<HardwareItem> group : Variant.groups(scope)) {
        String first = Variant.text(group.getFirst().resourceType());
        for (HardwareItem item : group) {
          String type = Variant.text(item.resourceType());
          if (first.isEmpty()) {
            first = type;
          } else if (!type.isEmpty() && !type.equals(first)) {
            Sentence message =
                Sentence.of(
                    "{0} has the ResourceType {1}, but its InstanceID {2} belongs to a device of"
                        + " type {3}.",
                    Wording.name(item), quoted(type), quoted(item.instanceID()), quoted(first));
            problems.accept(problem(context.at(item, "ResourceType"), message));
          }
        }
      }
    }
  }
}
