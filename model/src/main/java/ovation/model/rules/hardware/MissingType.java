package ovation.model.rules.hardware;

import java.util.List;
import java.util.Optional;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.HostResources;
import ovation.model.hardware.ResourceType;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.text.Sentence;

/** The type of a device that does not say it. */
final class MissingType {

  private MissingType() {}

  /** The type of its other items; else what its backing or connection tells. */
  static Fix[] fixes(HardwareScope scope, HardwareItem item) {
    String id = Variant.text(item.instanceID());
    List<HardwareItem> group = scope.byInstance().getOrDefault(id, List.of());
    Optional<String> inherited =
        group.stream()
            .map(other -> Variant.text(other.resourceType()))
            .filter(type -> !type.isEmpty())
            .findFirst();
    if (inherited.isPresent()) {
      return new Fix[] {set(item, inherited.get(), true)};
    }
    boolean disk = item.hostResources().stream().anyMatch(r -> HostResources.diskId(r).isPresent());
    if (disk) {
      return new Fix[] {set(item, number(ResourceType.DISK_DRIVE), true)};
    }
    return item.connections().isEmpty()
        ? new Fix[0]
        : new Fix[] {set(item, number(ResourceType.ETHERNET_ADAPTER), false)};
  }

  private static Fix set(HardwareItem item, String type, boolean safe) {
    Sentence label = Sentence.of("Set ResourceType {0}", type);
    return new Fix(label, HardwareEdits.setProperty(label, item, "ResourceType", type), safe);
  }

  private static String number(ResourceType type) {
    return Integer.toString(type.number());
  }
}
