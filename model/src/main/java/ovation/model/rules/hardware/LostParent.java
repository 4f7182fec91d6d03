package ovation.model.rules.hardware;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.ResourceType;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/** What a device hangs on whose controller is not there. */
final class LostParent {

  private static final Pattern STORAGE = Pattern.compile("sata|ahci|nvme|pvscsi|virtio");

  private LostParent() {}

  /** For a drive the only storage controller; for others, and besides, no controller at all. */
  static Fix[] fixes(HardwareScope scope, HardwareItem item) {
    Edit remove = HardwareEdits.setProperty(Sentence.of("Remove Parent"), item, "Parent", null);
    List<HardwareItem> controllers =
        isDrive(item)
            ? scope.items().stream()
                .filter(LostParent::isStorage)
                .filter(Variant::isUnconditional)
                .filter(other -> !Variant.text(other.instanceID()).isEmpty())
                .toList()
            : List.of();
    boolean none = Variant.text(item.parent()).matches("[0-]+");
    if (controllers.size() != 1 || none) {
      return new Fix[] {Fix.choice(remove)};
    }
    HardwareItem controller = controllers.getFirst();
    Sentence label = Sentence.of("Attach it to {0}", Wording.name(controller));
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

  /** The draft's and oVirt's 20 may be anything; it counts only if its subtype says storage. */
  private static boolean isStorage(HardwareItem item) {
    String subType = Variant.text(item.resourceSubType()).toLowerCase(Locale.ROOT);
    return ResourceType.of(item.resourceType())
        .filter(type ->
            type == ResourceType.IDE_CONTROLLER
                || type == ResourceType.SCSI_CONTROLLER
                || (type == ResourceType.OTHER_STORAGE && STORAGE.matcher(subType).find()))
        .isPresent();
  }
}
