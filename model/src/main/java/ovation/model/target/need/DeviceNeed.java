package ovation.model.target.need;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.Device;

/**
 * A device that a system asks for, as one or more deployment options get it.
 *
 * @param kind its kind
 * @param models the models in order of preference, in lower case; empty if none is named
 * @param device its items
 * @param optional true if the descriptor says that a platform may leave it out
 */
public record DeviceNeed(DeviceKind kind, List<String> models, Device device, boolean optional) {

  static DeviceNeed of(Device device) {
    List<String> models = models(device.value(HardwareItem::resourceSubType));
    DeviceKind kind = DeviceKind.of(device.value(HardwareItem::resourceType), models);
    boolean optional =
        device.items().stream()
            .map(HardwareItem::required)
            .allMatch(required -> "false".equals(required) || "0".equals(required));
    return new DeviceNeed(kind, models, device, optional);
  }

  private static List<String> models(@Nullable String subType) {
    if (subType == null || subType.isBlank()) {
      return List.of();
    }
    String all = subType.strip().toLowerCase(Locale.ROOT);
    return all.startsWith("microsoft:") ? List.of(all) : List.of(all.split("[\\s,;]+"));
  }

  /** The item that says what it is, or its first. */
  public HardwareItem item() {
    return device.source(HardwareItem::resourceSubType).orElse(device.items().getFirst());
  }

  /** The InstanceID of its controller. */
  public Optional<String> parent() {
    return Optional.ofNullable(device.value(HardwareItem::parent)).filter(id -> !id.isBlank());
  }
}
