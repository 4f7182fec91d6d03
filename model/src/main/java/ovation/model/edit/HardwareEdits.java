package ovation.model.edit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.SystemSettings;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.Units;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.Fragment;

/** Edits of the virtual hardware (DSP0243 2.1.1 §8.3). */
public final class HardwareEdits {

  private static final long MIB = 1L << 20;

  private HardwareEdits() {}

  /**
   * Sets the memory that an option gets. The unit stays as it is written where it can express the
   * size; otherwise MiB are written.
   *
   * @param hardware the hardware
   * @param configuration the option, null where there are none
   * @param bytes the size, a whole number of MiB
   * @throws EditException if the size is no whole number of MiB
   */
  public static Edit setMemory(
      VirtualHardwareSection hardware, @Nullable String configuration, long bytes) {
    if (bytes <= 0 || bytes % MIB != 0) {
      throw new EditException(Sentence.of("Memory is given in whole MiB."));
    }
    Sentence label = Sentence.of("Set memory");
    Optional<Device> memory =
        Devices.first(Devices.of(hardware, configuration), ResourceType.MEMORY);
    if (memory.isEmpty()) {
      return addItem(
          label,
          hardware,
          new NewDevice("Memory", ResourceType.MEMORY)
              .with("AllocationUnits", "byte * 2^20")
              .with("VirtualQuantity", Long.toString(bytes / MIB)));
    }
    Device device = memory.get();
    HardwareItem item =
        device.source(HardwareItem::virtualQuantity).orElse(device.items().getLast());
    long factor =
        Units.parse(device.value(HardwareItem::allocationUnits))
            .filter(unit -> unit.base() == Units.Base.BYTE)
            .map(Units.Unit::factor)
            .orElse(0L);
    if (factor > 0 && bytes % factor == 0) {
      return setProperty(label, item, "VirtualQuantity", Long.toString(bytes / factor));
    }
    return Edit.all(
        label,
        List.of(
            setProperty(label, item, "AllocationUnits", "byte * 2^20"),
            setProperty(label, item, "VirtualQuantity", Long.toString(bytes / MIB))));
  }

  /**
   * Sets the number of virtual CPUs that an option gets.
   *
   * @param configuration the option, null where there are none
   */
  public static Edit setCpus(
      VirtualHardwareSection hardware, @Nullable String configuration, long cpus) {
    Sentence label = Sentence.of("Set virtual CPUs");
    Optional<Device> processor =
        Devices.first(Devices.of(hardware, configuration), ResourceType.PROCESSOR);
    if (processor.isEmpty()) {
      return addItem(
          label,
          hardware,
          new NewDevice("Virtual CPUs", ResourceType.PROCESSOR)
              .with("AllocationUnits", "hertz * 10^6")
              .with("VirtualQuantity", Long.toString(cpus)));
    }
    Device device = processor.get();
    HardwareItem item =
        device.source(HardwareItem::virtualQuantity).orElse(device.items().getLast());
    return setProperty(label, item, "VirtualQuantity", Long.toString(cpus));
  }

  /** Sets the families of virtual machines, such as {@code vmx-19}. */
  public static Edit setSystemType(VirtualHardwareSection hardware, String type) {
    Sentence label = Sentence.of("Set hardware version");
    SystemSettings system = hardware.system();
    if (system != null) {
      return OvfEdits.child(label, system, "VirtualSystemType", type);
    }
    Fragment settings =
        OvfEdits.fragment(hardware, "System")
            .child(Vssd.child("ElementName", "Virtual Hardware Family"))
            .child(Vssd.child("InstanceID", "0"))
            .child(Vssd.child("VirtualSystemType", type));
    return OvfEdits.insert(label, hardware, settings);
  }

  /** Sets a CIM property of an item by its name; null removes it. */
  public static Edit setProperty(
      Sentence label, HardwareItem item, String property, @Nullable String value) {
    return OvfEdits.child(label, item, property, value);
  }

  /** Connects a network adapter to a network. */
  public static Edit connect(HardwareItem adapter, String network) {
    return setProperty(Sentence.of("Connect to “{0}”", network), adapter, "Connection", network);
  }

  /** Adds a device with the next free InstanceID. */
  public static Edit addDevice(VirtualHardwareSection hardware, NewDevice device) {
    return addItem(Sentence.of("Add {0}", device.name()), hardware, device);
  }

  private static Edit addItem(Sentence label, VirtualHardwareSection hardware, NewDevice device) {
    return OvfEdits.insert(label, hardware, device.fragment(hardware, nextInstanceId(hardware)));
  }

  /** Removes a device: all items of its InstanceID. */
  public static Edit removeDevice(VirtualHardwareSection hardware, Device device) {
    Sentence label = Sentence.of("Remove {0}", device.name());
    String id = device.instanceId();
    List<Edit> edits =
        hardware.items().stream()
            .filter(item ->
                device.items().contains(item) || (id != null && id.equals(item.instanceID())))
            .map(item -> OvfEdits.remove(label, item))
            .toList();
    return Edit.all(label, edits);
  }

  /** The smallest number above every InstanceID of the section. */
  public static String nextInstanceId(VirtualHardwareSection hardware) {
    long highest =
        hardware.items().stream()
            .map(item -> Units.number(item.instanceID()))
            .flatMap(Optional::stream)
            .filter(id -> id.bitLength() < 32)
            .mapToLong(Number::longValue)
            .max()
            .orElse(0);
    return Long.toString(highest + 1);
  }
}
