package ovation.model.rules.hardware;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.ResourceType;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;

/** Places on the controllers of a section that no device has, each handed out once. */
final class FreeAddresses {

  private static final int SCSI_ITSELF = 7;

  private final HardwareScope scope;
  private final Map<String, Set<String>> taken = new HashMap<>();

  FreeAddresses(HardwareScope scope) {
    this.scope = scope;
  }

  /** The move of a device to the next free place of its controller; none if that is full. */
  Fix[] fixes(HardwareItem item, String parent) {
    ResourceType controller =
        scope.byInstance().getOrDefault(parent, java.util.List.of()).stream()
            .flatMap(device -> ResourceType.of(device.resourceType()).stream())
            .findFirst()
            .orElse(ResourceType.OTHER_STORAGE);
    Set<String> used = taken.computeIfAbsent(parent, this::inUse);
    for (int address = 0; address < places(controller); address++) {
      boolean itself = controller == ResourceType.SCSI_CONTROLLER && address == SCSI_ITSELF;
      String text = Integer.toString(address);
      if (!itself && used.add(text)) {
        String label = "Move it to address " + address;
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

  private static int places(ResourceType controller) {
    return switch (controller) {
      case IDE_CONTROLLER -> 2;
      case SCSI_CONTROLLER -> 16;
      case OTHER_STORAGE -> 30;
      default -> 256;
    };
  }
}
