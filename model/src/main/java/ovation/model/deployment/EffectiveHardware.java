package ovation.model.deployment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.ResourceAllocationSection;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.ResourceType;

/**
 * The hardware of a system, or the resources of a collection, as one deployment option gets them.
 *
 * @param devices the devices in the order of their first items
 */
public record EffectiveHardware(List<EffectiveDevice> devices) {

  /** Copies the list. */
  public EffectiveHardware {
    devices = List.copyOf(devices);
  }

  /**
   * The hardware of a section.
   *
   * @param option the option's id, null where there are no options
   */
  public static EffectiveHardware of(VirtualHardwareSection section, @Nullable String option) {
    return of(section.items(), option);
  }

  /**
   * The resources of a section.
   *
   * @param option the option's id, null where there are no options
   */
  public static EffectiveHardware of(ResourceAllocationSection section, @Nullable String option) {
    return of(section.items(), option);
  }

  /** The hardware of a system's first section; no devices if it has none. */
  public static EffectiveHardware of(VirtualSystem system, @Nullable String option) {
    return system.hardware().stream()
        .findFirst()
        .map(section -> of(section, option))
        .orElse(new EffectiveHardware(List.of()));
  }

  private static EffectiveHardware of(List<HardwareItem> items, @Nullable String option) {
    List<HardwareItem> markers =
        items.stream()
            .filter(item -> "min".equals(item.bound()) || "max".equals(item.bound()))
            .filter(item -> isSelected(item, option))
            .toList();
    return new EffectiveHardware(
        Devices.of(items, option).stream()
            .map(device -> new EffectiveDevice(device, of(device, markers)))
            .toList());
  }

  private static List<HardwareItem> of(Device device, List<HardwareItem> markers) {
    String id = device.instanceId();
    return id == null
        ? List.of()
        : markers.stream().filter(marker -> id.equals(marker.instanceID())).toList();
  }

  private static boolean isSelected(HardwareItem item, @Nullable String option) {
    List<String> options = item.configurations();
    return options.isEmpty() || (option != null && options.contains(option));
  }

  /** The first device of a kind. */
  public Optional<EffectiveDevice> first(ResourceType type) {
    return devices.stream()
        .filter(device -> device.device().type().filter(type::equals).isPresent())
        .findFirst();
  }
}
