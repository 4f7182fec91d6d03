package ovation.model.rules.hardware;

import static ovation.model.rules.Wording.quoted;

import java.util.List;
import java.util.function.Consumer;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.ResourceType;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** The parent of a device is a device. */
public final class Parents extends DescribedRule {

  /** The rule. */
  public Parents() {
    super(
        "H-05",
        Severity.WARNING,
        Reach.OWNER,
        "The Parent of a device is in the same section",
        "DSP0243 2.1.1 §8.3",
        """
        Parent names the InstanceID of the controller that a device hangs on. If no device has that
        id, or one that nothing can hang on, the importer chooses a controller, and the guest may
        find its disk elsewhere.

        Correct Parent, or add the controller.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem item : scope.items()) {
        String parent = Variant.text(item.parent());
        if (parent.isEmpty() || Placeholder.isIn(parent)) {
          continue;
        }
        List<HardwareItem> group = scope.byInstance().get(parent);
        if (group == null || group.stream().allMatch(Parents::isLeaf)) {
          Sentence name = Wording.name(item);
          Sentence message =
              group == null
                  ? Sentence.of(
                      "{0} hangs on {1}, but no device has that InstanceID.", name, quoted(parent))
                  : Sentence.of(
                      "{0} hangs on {1}, which is {2}, no controller.",
                      name, quoted(parent), Wording.name(group.getFirst()));
          Fix[] fixes = LostParent.fixes(scope, item);
          problems.accept(problem(context.at(item, "Parent"), message, fixes));
        }
      }
    }
  }

  /** True for a device that nothing can hang on. */
  private static boolean isLeaf(HardwareItem item) {
    return ResourceType.of(item.resourceType())
        .filter(type ->
            switch (type) {
              case PROCESSOR,
                  MEMORY,
                  ETHERNET_ADAPTER,
                  FLOPPY_DRIVE,
                  CD_DRIVE,
                  DVD_DRIVE,
                  DISK_DRIVE ->
                  true;
              default -> false;
            })
        .isPresent();
  }
}
