package ovation.model.rules.hardware;

import static ovation.model.rules.Wording.quoted;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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

/** No two devices have one address on one controller. */
public final class Addresses extends DescribedRule {

  /** The rule. */
  public Addresses() {
    super(
        "H-06",
        Severity.WARNING,
        Reach.OWNER,
        "Every device has an address of its own on its controller",
        "DSP0243 2.1.1 §8.3",
        """
        AddressOnParent is the place on the controller. Two devices cannot have one place: the
        importer moves one of them, or stops. Devices of different configurations may.

        Give one of the devices a free address.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      Map<Slot, Occupants> slots = new HashMap<>();
      FreeAddresses free = new FreeAddresses(scope);
      for (HardwareItem item : scope.items()) {
        String parent = Variant.text(item.parent());
        String address = Variant.text(item.addressOnParent());
        if (parent.isEmpty() || address.isEmpty() || Variant.isMarker(item)) {
          continue;
        }
        HardwareItem other =
            slots.computeIfAbsent(new Slot(parent, address), key -> new Occupants()).enter(item);
        if (other != null) {
          Sentence message =
              Sentence.of(
                  "{0} has address {1} on {2}, which {3} has already.",
                  Wording.name(item), quoted(address), quoted(parent), Wording.name(other));
          Fix[] fixes = free.fixes(item, parent);
          problems.accept(problem(context.at(item, "AddressOnParent"), message, fixes));
        }
      }
    }
  }

  private record Slot(String parent, String address) {}

  /** The devices seen at one address, the first of each configuration. */
  private static final class Occupants {
    private static final String ANY = "";
    private final Map<String, HardwareItem> byConfiguration = new HashMap<>();

    /** The device that is there already in one of the item's configurations; null if none is. */
    @Nullable HardwareItem enter(HardwareItem item) {
      List<String> configurations = item.configurations();
      HardwareItem other = null;
      if (configurations.isEmpty()) {
        other = other(byConfiguration.values().iterator(), item);
        byConfiguration.putIfAbsent(ANY, item);
      }
      for (String configuration : configurations) {
        HardwareItem present =
            byConfiguration.getOrDefault(configuration, byConfiguration.get(ANY));
        other = other == null && present != null && !same(present, item) ? present : other;
        byConfiguration.putIfAbsent(configuration, item);
      }
      return other;
    }

    private static @Nullable HardwareItem other(Iterator<HardwareItem> all, HardwareItem item) {
      while (all.hasNext()) {
        HardwareItem present = all.next();
        if (!same(present, item)) {
          return present;
        }
      }
      return null;
    }

    private static boolean same(HardwareItem a, HardwareItem b) {
      return Variant.text(a.instanceID()).equals(Variant.text(b.instanceID()));
    }
  }
}
