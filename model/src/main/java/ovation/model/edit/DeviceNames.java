package ovation.model.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.hardware.Device;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.SubTypes;

/** Names for new devices, as products write them into descriptors. */
public final class DeviceNames {

  private DeviceNames() {}

  /**
   * A name that no device has. Controllers count from 0, everything else from 1.
   *
   * @param devices the devices that there are
   * @param model the new device's model, null for none
   */
  public static String free(List<Device> devices, ResourceType type, @Nullable String model) {
    Set<String> taken = new HashSet<>();
    devices.forEach(device -> taken.add(device.name()));
    String stem = stem(type, model == null ? "" : model);
    int number = type.isController() ? 0 : 1;
    while (taken.contains(stem + " " + number)) {
      number++;
    }
    return stem + " " + number;
  }

  private static String stem(ResourceType type, String model) {
    String small = model.toLowerCase(Locale.ROOT);
    return switch (type) {
      case DISK_DRIVE, LOGICAL_DISK, STORAGE_VOLUME, STORAGE_EXTENT -> "Hard disk";
      case CD_DRIVE, DVD_DRIVE -> "CD/DVD drive";
      case OTHER_STORAGE ->
          small.contains("nvme")
              ? "NVMe controller"
              : small.contains("nvdimm.device")
                  ? "NVDIMM"
                  : small.contains("nvdimm") ? "NVDIMM controller" : "SATA controller";
      case OTHER -> small.isEmpty() ? type.label() : SubTypes.name(model);
      default -> type.label();
    };
  }
}
