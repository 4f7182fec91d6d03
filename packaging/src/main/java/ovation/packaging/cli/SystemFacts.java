package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.LocalText;
import ovation.model.envelope.OperatingSystemSection;
import ovation.model.envelope.SystemSettings;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.ResourceType;
import ovation.model.vendor.VendorSettings;

/**
 * A virtual machine as a deployer gets it with the default option.
 *
 * @param id its id, null if missing
 * @param name the name to show
 * @param guest the guest operating system, null if not told
 * @param type the family of virtual machines, null if not told
 * @param cpus how many, null if not told
 * @param memory in bytes, null if not told
 * @param vendor what the extensions of vendors say
 * @param view the system in the descriptor
 * @param options what each deployment option gives, or the limits of the only hardware; empty where
 *     there is nothing to choose
 */
record SystemFacts(
    @Nullable String id,
    String name,
    @Nullable String guest,
    @Nullable String type,
    @Nullable Long cpus,
    @Nullable Long memory,
    List<DiskFacts> disks,
    List<Nic> nics,
    VendorSettings vendor,
    VirtualSystem view,
    List<OptionFacts> options) {

  /**
   * A network adapter.
   *
   * @param type the model as given, null if any will do
   * @param network the network it is connected to, null if none
   */
  record Nic(
      @Nullable String id,
      String name,
      @Nullable String type,
      @Nullable String network,
      @Nullable String mac) {}

  static SystemFacts of(VirtualSystem system, Envelope envelope, Map<String, DiskFacts> disks) {
    String option = Devices.defaultConfiguration(envelope);
    Optional<VirtualHardwareSection> hardware = system.hardware().stream().findFirst();
    List<Device> devices = hardware.map(section -> Devices.of(section, option)).orElse(List.of());
    Set<DiskFacts> attached = new LinkedHashSet<>();
    List<Nic> nics = new ArrayList<>();
    for (Device device : devices) {
      device.diskId().map(disks::get).ifPresent(attached::add);
      if (device.type().filter(ResourceType::isNetworkAdapter).isPresent()) {
        nics.add(
            new Nic(
                device.instanceId(),
                device.name(),
                device.value(HardwareItem::resourceSubType),
                device.connection().orElse(null),
                device.value(HardwareItem::address)));
      }
    }
    return new SystemFacts(
        system.id(),
        system.displayName(),
        guest(system),
        hardware
            .map(VirtualHardwareSection::system)
            .map(SystemSettings::virtualSystemType)
            .orElse(null),
        Devices.first(devices, ResourceType.PROCESSOR).flatMap(Device::quantity).orElse(null),
        Devices.first(devices, ResourceType.MEMORY).flatMap(Device::bytes).orElse(null),
        List.copyOf(attached),
        nics,
        VendorSettings.of(envelope, system),
        system,
        OptionFacts.of(system, envelope));
  }

  private static @Nullable String guest(VirtualSystem system) {
    for (OperatingSystemSection section : system.sections(OperatingSystemSection.class)) {
      LocalText description = section.description();
      String number = section.id() == null ? "" : "id " + section.id();
      return description == null || description.text().isEmpty()
          ? number
          : description.text() + " (" + number + ")";
    }
    return null;
  }
}
