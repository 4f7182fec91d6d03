package ovation.model.edit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Bus;
import ovation.model.hardware.BusKind;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.DiskFormats;
import ovation.model.hardware.HostResources;
import ovation.model.hardware.MachineFamilies;
import ovation.model.hardware.ResourceType;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/** Edits that add devices as people name them, complete and at a free address. */
public final class DeviceEdits {

  private DeviceEdits() {}

  /** Adds a blank disk and attaches it. */
  public static Edit addBlankDisk(
      Envelope envelope, VirtualHardwareSection hardware, long capacity) {
    String id = DiskEdits.freeId(envelope);
    return Edit.all(
        Sentence.of("Add hard disk"),
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

  /** Adds a CD drive on the first IDE or SATA controller with a free place, or without one. */
  public static Edit addCdDrive(VirtualHardwareSection hardware) {
    NewDevice drive =
        new NewDevice(
                DeviceNames.free(devices(hardware), ResourceType.CD_DRIVE, null),
                ResourceType.CD_DRIVE)
            .with("AutomaticAllocation", "false")
            .optional();
    new Places(hardware).free(ResourceType.CD_DRIVE).ifPresent(place -> put(drive, place));
    return HardwareEdits.addDevice(hardware, drive);
  }

  /**
   * Adds a device at the first free place that suits it. A disk for which there is none brings a
   * controller along, like the system's first one; other devices are then left without a place.
   */
  public static Edit add(VirtualHardwareSection hardware, NewDevice device) {
    Optional<Places.Place> place = new Places(hardware).free(device.type());
    if (place.isPresent() || !device.type().isDisk()) {
      place.ifPresent(free -> put(device, free));
      return HardwareEdits.addDevice(hardware, device);
    }
    return addBeside(hardware, device);
  }

  /** Adds a blank disk and a device for it that is not added yet. */
  public static Edit addBlank(
      Envelope envelope, VirtualHardwareSection hardware, NewDevice device, long capacity) {
    String id = DiskEdits.freeId(envelope);
    device.with("HostResource", HostResources.ofDisk(id));
    Edit added = HardwareEdits.addDevice(hardware, device);
    return Edit.all(
        added.label(),
        List.of(DiskEdits.add(envelope, id, null, capacity, DiskFormats.STREAM_OPTIMIZED), added));
  }

  /** Adds a controller and a device at its first place. */
  public static Edit addWith(
      VirtualHardwareSection hardware, NewDevice controller, NewDevice device) {
    String id = HardwareEdits.nextInstanceId(hardware);
    controller.with("InstanceID", id);
    device.with("InstanceID", Long.toString(Long.parseLong(id) + 1));
    put(device, new Places.Place(id, 0));
    Edit added = HardwareEdits.addDevice(hardware, device);
    return Edit.all(added.label(), List.of(HardwareEdits.addDevice(hardware, controller), added));
  }

  /**
   * Adds a device with a new controller: for a CD drive an IDE controller, for everything else one
   * like the system's first one.
   */
  public static Edit addBeside(VirtualHardwareSection hardware, NewDevice device) {
    boolean disc =
        device.type() == ResourceType.CD_DRIVE || device.type() == ResourceType.DVD_DRIVE;
    NewDevice controller =
        disc ? newController(hardware, ResourceType.IDE_CONTROLLER, null) : likeTheFirst(hardware);
    return addWith(hardware, controller, device);
  }

  private static NewDevice likeTheFirst(VirtualHardwareSection hardware) {
    Optional<Device> first =
        Bus.of(devices(hardware)).stream()
            .filter(bus -> bus.kind().isStorage())
            .filter(bus -> bus.kind() != BusKind.IDE)
            .map(Bus::controller)
            .findFirst();
    return newController(
        hardware,
        first.flatMap(Device::type).orElse(HardwareProfile.COMMON.controller()),
        first
            .map(device -> device.value(HardwareItem::resourceSubType))
            .orElse(first.isPresent() ? null : HardwareProfile.COMMON.controllerType()));
  }

  private static void put(NewDevice device, Places.Place place) {
    device
        .with("Parent", place.controller())
        .with("AddressOnParent", Integer.toString(place.address()));
  }

  /**
   * Adds a controller with the next number among its kind.
   *
   * @param subType the model, null to leave it to the platform
   */
  public static Edit addController(
      VirtualHardwareSection hardware, ResourceType type, @Nullable String subType) {
    return HardwareEdits.addDevice(hardware, newController(hardware, type, subType));
  }

  /** A controller that is not added yet, with the next number among its kind. */
  public static NewDevice newController(
      VirtualHardwareSection hardware, ResourceType type, @Nullable String subType) {
    List<Device> devices = devices(hardware);
    NewDevice controller = new NewDevice(DeviceNames.free(devices, type, subType), type);
    BusKind kind = BusKind.of(type, subType);
    long number = Bus.of(devices).stream().filter(bus -> bus.kind() == kind).count();
    return controller.with("Address", Long.toString(number)).with("ResourceSubType", subType);
  }

  /** Adds any other device. */
  public static Edit addOther(
      VirtualHardwareSection hardware, ResourceType type, @Nullable String subType) {
    String name = DeviceNames.free(devices(hardware), type, subType);
    return HardwareEdits.addDevice(
        hardware, new NewDevice(name, type).with("ResourceSubType", subType));
  }

  /**
   * Puts a device on another place: on every item of it that says where it is.
   *
   * @param parent the InstanceID of the controller, null for none
   * @param address the place on its bus, null for none
   */
  public static Edit place(Device device, @Nullable String parent, @Nullable String address) {
    Sentence label = Sentence.of("Move {0}", device.name());
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

  private static boolean isVmware(VirtualHardwareSection hardware) {
    return hardware.system() != null
        && MachineFamilies.isVmware(hardware.system().virtualSystemType());
  }
}
