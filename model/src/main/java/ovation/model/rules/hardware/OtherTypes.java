package ovation.model.rules.hardware;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.edit.HardwareEdits;
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

/** A device of the type "other" says which. */
public final class OtherTypes extends DescribedRule {

  /** The rule. */
  public OtherTypes() {
    super(
        "H-14",
        Severity.WARNING,
        Reach.OWNER,
        "A device of the type \"other\" says which",
        "DSP0243 2.1.1 §8.3",
        """
        ResourceType 1 means "other": the kind of device then stands in OtherResourceType. VMware
        writes it into ResourceSubType instead, such as "vmware.vmci", which its products and
        others read. A device with neither is unknown to every importer.

        Add OtherResourceType.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem item : scope.items()) {
        if ("1".equals(item.resourceType()) && !Variant.isMarker(item) && !isTold(scope, item)) {
          String subType = item.resourceSubType();
          Fix[] fixes =
              isBlank(subType)
                  ? new Fix[0]
                  : new Fix[] {
                    Fix.choice(
                        HardwareEdits.setProperty(
                            Sentence.of("Add OtherResourceType"),
                            item,
                            "OtherResourceType",
                            subType))
                  };
          Sentence message =
              Sentence.of(
                  "{0} has the type \"other\", but does not say which.", Wording.name(item));
          problems.accept(problem(context.at(item, "OtherResourceType"), message, fixes));
        }
      }
    }
  }

  /** True if the item or one of its variants says what it is. */
  private static boolean isTold(HardwareScope scope, HardwareItem item) {
    String id = item.instanceID();
    List<HardwareItem> group = id == null ? null : scope.byInstance().get(id);
    for (HardwareItem one : group == null ? List.of(item) : group) {
      String subType = one.resourceSubType();
      boolean vmware = subType != null && subType.toLowerCase(Locale.ROOT).startsWith("vmware.");
      if (vmware || !isBlank(one.otherResourceType())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(@Nullable String value) {
    return value == null || value.isBlank();
  }
}
