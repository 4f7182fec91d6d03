package ovation.model.rules.hardware;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.BusKind;
import ovation.model.hardware.Device;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.text.Sentence;

/** Places on the controllers of a section that no device has, each handed out once. */
final class FreeAddresses {

  private final HardwareScope scope;
  private final Map<String, Set<String>> taken = new HashMap<>();

  FreeAddresses(HardwareScope scope) {
    this.scope = scope;
  }

  /** The move of a device to the next free place of its controller; none if that is full. */
  Fix[] fixes(HardwareItem item, String parent) {
    List<HardwareItem> controller = scope.byInstance().getOrDefault(parent, List.of());
    BusKind bus = controller.isEmpty() ? BusKind.OTHER : BusKind.of(new Device(controller));
    Set<String> used = taken.computeIfAbsent(parent, this::inUse);
    for (int address = 0; address < bus.places(); address++) {
      String text = Integer.toString(address);
      if (!bus.isOwn(address) && used.add(text)) {
        Sentence label = Sentence.of("Move it to address {0}", address);
        return new Fix[] {
          Fix.safe(HardwareEdits.setProperty(label, item, "AddressOnParent", text))
        };
      }
    }
    return new Fix[0];
  }

  private Set<String> inUse(String parent) {
    Set<String> used = new HashSet<>();
    for (HardwareItem item : scope.items()) {
      if (parent.equals(Variant.text(item.parent()))) {
        used.add(Variant.text(item.addressOnParent()).strip());
      }
    }
    return used;
  }
}
