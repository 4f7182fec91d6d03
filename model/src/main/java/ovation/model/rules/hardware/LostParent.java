package ovation.model.rules.hardware;

import java.util.List;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.ResourceType;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Wording;
import ovation.model.xml.Edit;

/** What a device hangs on whose controller is not there. */
final class LostParent {

  private LostParent() {}

  /** For a drive the only storage controller; for others, and besides, no controller at all. */
  static Fix[] fixes(HardwareScope scope, HardwareItem item) {
    Edit remove = HardwareEdits.setProperty("Remove Parent", item, "Parent", null);
    List<HardwareItem> controllers =
        isDrive(item)
            ? scope.items().stream()
                .filter(LostParent::isStorage)
                .filter(Variant::isUnconditional)
                .filter(other -> !Variant.text(other.instanceID()).isEmpty())
                .toList()
            : List.of();
    if (controllers.size() != 1) {
      return new Fix[] {Fix.choice(remove)};
    }
    HardwareItem controller = controllers.getFirst();
    String label = "Attach it to " + Wording.name(controller);
    Edit attach = HardwareEdits.setProperty(label, item, "Parent", controller.instanceID());
    return new Fix[] {
      isFree(scope, controller, item) ? Fix.safe(attach) : Fix.choice(attach), Fix.choice(remove)
    };
  }

  private static boolean isFree(HardwareScope scope, HardwareItem controller, HardwareItem item) {
    String id = Variant.text(controller.instanceID());
    String address = Variant.text(item.addressOnParent());
    return scope.items().stream()
        .filter(other -> id.equals(Variant.text(other.parent())))
        .noneMatch(other -> !address.isEmpty() && address.equals(other.addressOnParent()));
  }

  private static boolean isDrive(HardwareItem item) {
    return ResourceType.of(item.resourceType())
        .filter(type ->
            type.isDisk() || type == ResourceType.CD_DRIVE || type == ResourceType.DVD_DRIVE)
        .isPresent();
  }

  private static boolean isStorage(HardwareItem item) {
    return ResourceType.of(item.resourceType())
        .filter(type -> type.isController() && type != ResourceType.USB_CONTROLLER)
        .isPresent();
  }
}
