package ovation.app.option;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.app.text.Texts;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.ResourceType;

/**
 * The devices of one system as each option gets them.
 *
 * @param texts the texts of the program
 * @param envelope the appliance
 * @param system the system
 * @param hardware its hardware
 * @param options the ids of the options
 * @param byOption the devices of each option by InstanceID; under null those of no option
 */
record DeviceLines(
    Texts texts,
    Envelope envelope,
    VirtualSystem system,
    VirtualHardwareSection hardware,
    List<String> options,
    Map<@Nullable String, Map<String, Device>> byOption) {

  static DeviceLines of(
      Texts texts,
      Envelope envelope,
      VirtualSystem system,
      VirtualHardwareSection hardware,
      List<String> options) {
    Map<@Nullable String, Map<String, Device>> byOption = new HashMap<>();
    byOption.put(null, devices(hardware, null));
    options.forEach(option -> byOption.put(option, devices(hardware, option)));
    return new DeviceLines(texts, envelope, system, hardware, options, byOption);
  }

  private static Map<String, Device> devices(
      VirtualHardwareSection hardware, @Nullable String option) {
    Map<String, Device> devices = new LinkedHashMap<>();
    for (Device device : Devices.of(hardware, option)) {
      String id = device.instanceId();
      if (id != null) {
        devices.putIfAbsent(id, device);
      }
    }
    return devices;
  }

  /** The device as an option gets it. */
  Optional<Device> device(String id, @Nullable String option) {
    return Optional.ofNullable(byOption.getOrDefault(option, Map.of()).get(id));
  }

  /** All lines: amounts of processor and memory, and of the others who has them. */
  List<MatrixLine> lines() {
    Map<String, Device> all = new LinkedHashMap<>(byOption.getOrDefault(null, Map.of()));
    options.forEach(option -> byOption.getOrDefault(option, Map.of()).forEach(all::putIfAbsent));
    List<MatrixLine> lines = new ArrayList<>();
    all.forEach((id, device) -> {
      ResourceType type = device.type().orElse(ResourceType.OTHER);
      if (type == ResourceType.PROCESSOR || type == ResourceType.MEMORY) {
        lines.add(new AmountLine(this, id, type));
      } else {
        lines.add(new DeviceLine(this, id, device.name()));
        if (type.isNetworkAdapter()) {
          lines.add(new ConnectionLine(this, id));
        }
      }
    });
    return lines;
  }

  /** The columns: null for what is usual, then the options. */
  List<@Nullable String> columns() {
    List<@Nullable String> columns = new ArrayList<>();
    columns.add(null);
    columns.addAll(options);
    return columns;
  }

  /** Whether an option gets a property from an item that not all options select. */
  static boolean isOwn(Device device, HardwareItem source) {
    return !source.configurations().isEmpty() && device.items().contains(source);
  }
}
