package ovation.model.rules.hardware;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import ovation.model.envelope.EthernetPortItem;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Item;
import ovation.model.envelope.StorageItem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;
import ovation.model.xml.ElementKey;
import ovation.model.xml.OrderChildren;

/** Items stand before port items, these before storage items. */
public final class ItemOrder extends DescribedRule {

  /** The rule. */
  public ItemOrder() {
    super(
        "H-15",
        Severity.ERROR,
        Reach.OWNER,
        "Items stand before port items and storage items",
        "DSP0243 2.1.1 §8.3, DSP8023 2.0.1",
        """
        A hardware section of OVF 2.x lists the Items first, then the EthernetPortItems, then the
        StorageItems. The schema allows no other order, and a reader that goes by it stops at the
        first element that is out of place.

        Put them in order; nothing else changes by it.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      HardwareItem before = null;
      for (HardwareItem item : scope.items()) {
        if (before != null && kind(item) < kind(before)) {
          Sentence message =
              Sentence.of(
                  "{0}, {1}, stands after {2}.", Wording.name(item), named(item), named(before));
          problems.accept(problem(context.at(item), message, sorted(scope)));
          break;
        }
        before = item;
      }
    }
  }

  private static Sentence named(HardwareItem item) {
    return Sentence.of(
        item instanceof StorageItem ? "a {0}" : "an {0}", item.element().localName());
  }

  private static Fix sorted(HardwareScope scope) {
    List<HardwareItem> wanted = new ArrayList<>(scope.items());
    wanted.sort(Comparator.comparingInt(ItemOrder::kind));
    List<ElementKey> keys = wanted.stream().map(item -> item.element().key()).toList();
    return Fix.safe(
        new OrderChildren(
            Sentence.of("Put the items in order"), scope.section().element().key(), keys));
  }

  private static int kind(HardwareItem item) {
    return switch (item) {
      case Item _ -> 0;
      case EthernetPortItem _ -> 1;
      case StorageItem _ -> 2;
    };
  }
}
