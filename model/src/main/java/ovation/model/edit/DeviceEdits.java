package ovation.model.edit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.DiskFormats;
import ovation.model.hardware.MachineFamilies;
import ovation.model.hardware.ResourceType;
import ovation.model.xml.Edit;

/** Edits that add devices as people name them, complete and at a free address. */
public final class DeviceEdits {

  private DeviceEdits() {}

  /** Adds a blank disk and attaches it. */
  public static Edit addBlankDisk(
      Envelope envelope, VirtualHardwareSection hardware, long capacity) {
    String id = DiskEdits.freeId(envelope);
    return Edit.all(
        "Add hard disk",
        List.of(
            DiskEdits.add(envelope, id, null, capacity, DiskFormats.STREAM_OPTIMIZED),
            DiskEdits.attach(hardware, id)));
  }

  /** Adds a network adapter of the model that the others have. */
  public static Edit addNetworkAdapter(
      Envelope envelope, VirtualHardwareSection hardware, String network) {
    List<Device> adapters =
        devices(hardware).stream()
            .filter(device -> device.type().filter(ResourceType::isNetworkAdapter).isPresent())
            .toList();
    String usual = isVmware(hardware) ? "VmxNet3" : "E1000";
    String subType =
        adapters.isEmpty()
            ? usual
            : Optional.ofNullable(adapters.getLast().value(HardwareItem::resourceSubType))
                .orElse(usual);
    long address =
        adapters.stream()
                .map(adapter -> adapter.value(HardwareItem::addressOnParent))
                .filter(value -> value != null && value.matches("[0-9]{1,6}"))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(isVmware(hardware) ? 6 : -1)
            + 1;
    Edit device =
        HardwareEdits.addDevice(
            hardware,
            new NewDevice("Network adapter " + (adapters.size() + 1), ResourceType.ETHERNET_ADAPTER)
                .with("AddressOnParent", Long.toString(address))
                .with("AutomaticAllocation", "true")
                .with("Connection", network)
                .with("ResourceSubType", subType));
    boolean known = envelope.networks().stream().anyMatch(n -> network.equals(n.name()));
    return known
        ? device
        : Edit.all(device.label(), List.of(NetworkEdits.add(envelope, network, null), device));
  }

  /** Adds a CD drive on the first IDE or SATA controller, or without one. */
  public static Edit addCdDrive(VirtualHardwareSection hardware) {
    List<Device> devices = devices(hardware);
    Optional<String> controller =
        Devices.first(devices, ResourceType.IDE_CONTROLLER)
            .or(() -> Devices.first(devices, ResourceType.OTHER_STORAGE))
            .map(Device::instanceId);
    NewDevice drive =
        new NewDevice(
                "CD/DVD drive " + (count(devices, ResourceType.CD_DRIVE) + 1),
                ResourceType.CD_DRIVE)
            .with("AutomaticAllocation", "false")
            .optional();
    controller.ifPresent(id ->
        drive
            .with("Parent", id)
            .with("AddressOnParent", Long.toString(HardwareEdits.freeAddress(hardware, id))));
    return HardwareEdits.addDevice(hardware, drive);
  }

  /**
   * Adds a controller with the next number among its kind.
   *
   * @param subType the model, null to leave it to the platform
   */
  public static Edit addController(
      VirtualHardwareSection hardware, ResourceType type, @Nullable String subType) {
    List<Device> devices = devices(hardware);
    String stem =
        switch (type) {
          case SCSI_CONTROLLER -> "SCSI controller ";
          case IDE_CONTROLLER -> "IDE controller ";
          case USB_CONTROLLER -> "USB controller ";
          default ->
              String.valueOf(subType).contains("nvme") ? "NVMe controller " : "SATA controller ";
        };
    long number =
        devices.stream()
            .filter(d -> d.type().filter(type::equals).isPresent())
            .filter(d -> type != ResourceType.OTHER_STORAGE || d.name().startsWith(stem.strip()))
            .count();
    return HardwareEdits.addDevice(
        hardware,
        new NewDevice(stem + number, type)
            .with("Address", Long.toString(number))
            .with("ResourceSubType", subType));
  }

  /** Adds any other device. */
  public static Edit addOther(
      VirtualHardwareSection hardware, ResourceType type, @Nullable String subType) {
    long number = count(devices(hardware), type) + 1;
    return HardwareEdits.addDevice(
        hardware,
        new NewDevice(type.label() + " " + number, type).with("ResourceSubType", subType));
  }

  /**
   * Puts a device on another place: on every item of it that says where it is.
   *
   * @param parent the InstanceID of the controller, null for none
   * @param address the place on its bus, null for none
   */
  public static Edit place(Device device, @Nullable String parent, @Nullable String address) {
    String label = "Move " + device.name();
    HardwareItem item = device.source(HardwareItem::parent).orElse(device.items().getFirst());
    HardwareItem at = device.source(HardwareItem::addressOnParent).orElse(item);
    return Edit.all(
        label,
        List.of(
            HardwareEdits.setProperty(label, item, "Parent", parent),
            HardwareEdits.setProperty(label, at, "AddressOnParent", address)));
  }

  private static List<Device> devices(VirtualHardwareSection hardware) {
    return Devices.of(hardware, null);
  }

  private static long count(List<Device> devices, ResourceType type) {
    return devices.stream().filter(d -> d.type().filter(type::equals).isPresent()).count();
  }

  private static boolean isVmware(VirtualHardwareSection hardware) {
    return hardware.system() != null
        && MachineFamilies.isVmware(hardware.system().virtualSystemType());
  }
}
