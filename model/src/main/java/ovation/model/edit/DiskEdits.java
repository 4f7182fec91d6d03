package ovation.model.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Disk;
import ovation.model.envelope.DiskSection;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.HostResources;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.Units;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;

/** Edits of the virtual disks (DSP0243 2.1.1 §9.1). */
public final class DiskEdits {

  private static final long GIB = 1L << 30;
  private static final long MIB = 1L << 20;

  private DiskEdits() {}

  /**
   * Adds a disk, with its section if there is none.
   *
   * @param diskId the id, see {@link #freeId}
   * @param fileRef the id of the file, null for a blank disk
   * @param capacity the capacity in bytes
   * @param format the URI of the format, null for a blank disk
   */
  public static Edit add(
      Envelope envelope,
      String diskId,
      @Nullable String fileRef,
      long capacity,
      @Nullable String format) {
    String label = "Add disk “" + diskId + "”";
    List<DiskSection> sections = envelope.sections(DiskSection.class);
    boolean gib = capacity % GIB == 0;
    boolean mib = capacity % MIB == 0;
    String units = gib ? "byte * 2^30" : mib ? "byte * 2^20" : null;
    String namespace = OvfEdits.attributeNamespace(envelope);
    Fragment disk =
        (sections.isEmpty()
                ? OvfEdits.fragment(envelope, "Disk")
                : OvfEdits.fragment(sections.getFirst(), "Disk"))
            .attribute(namespace, "diskId", diskId)
            .attribute(namespace, "fileRef", fileRef)
            .attribute(namespace, "capacity", Long.toString(capacity / (gib ? GIB : mib ? MIB : 1)))
            .attribute(namespace, "capacityAllocationUnits", units)
            .attribute(namespace, "format", format);
    if (!sections.isEmpty()) {
      return OvfEdits.insert(label, sections.getFirst(), disk);
    }
    Fragment section =
        OvfEdits.fragment(envelope, "DiskSection")
            .child("Info", "The virtual disks of the appliance");
    return OvfEdits.insert(label, envelope, section.child(disk));
  }

  /**
   * Sets the capacity in bytes. The unit stays as it is written where it can express the size;
   * otherwise the largest unit of bytes that can is written.
   */
  public static Edit setCapacity(Disk disk, long bytes) {
    String label = "Set capacity of “" + disk.diskId() + "”";
    long factor =
        Units.parse(disk.capacityAllocationUnits())
            .filter(unit -> unit.base() == Units.Base.BYTE)
            .map(Units.Unit::factor)
            .orElse(0L);
    if (factor > 0 && bytes % factor == 0) {
      return OvfEdits.attribute(label, disk, "capacity", Long.toString(bytes / factor));
    }
    long unit = bytes % GIB == 0 ? GIB : bytes % MIB == 0 ? MIB : 1;
    String units = unit == GIB ? "byte * 2^30" : unit == MIB ? "byte * 2^20" : "byte";
    return Edit.all(
        label,
        List.of(
            OvfEdits.attribute(label, disk, "capacityAllocationUnits", units),
            OvfEdits.attribute(label, disk, "capacity", Long.toString(bytes / unit))));
  }

  /** Sets an attribute of a disk by its name; null removes it. */
  public static Edit setAttribute(Disk disk, String name, @Nullable String value) {
    return OvfEdits.attribute("Edit disk “" + disk.diskId() + "”", disk, name, value);
  }

  /**
   * Attaches a disk to a system: on its first SCSI, SATA or IDE controller, with a free address.
   */
  public static Edit attach(VirtualHardwareSection hardware, String diskId) {
    List<Device> devices = Devices.of(hardware, null);
    Optional<String> controller =
        List.of(
                ResourceType.SCSI_CONTROLLER,
                ResourceType.OTHER_STORAGE,
                ResourceType.IDE_CONTROLLER)
            .stream()
            .flatMap(type -> Devices.first(devices, type).stream())
            .map(Device::instanceId)
            .filter(id -> id != null)
            .findFirst();
    long disks =
        devices.stream().filter(d -> d.type().filter(ResourceType::isDisk).isPresent()).count();
    NewDevice device =
        new NewDevice("Hard disk " + (disks + 1), ResourceType.DISK_DRIVE)
            .with("HostResource", HostResources.ofDisk(diskId));
    controller.ifPresent(id ->
        device
            .with("Parent", id)
            .with("AddressOnParent", Long.toString(HardwareEdits.freeAddress(hardware, id))));
    return HardwareEdits.addDevice(hardware, device);
  }

  /**
   * Removes a disk with the devices that show it and, if nothing else uses it, the reference to its
   * file.
   */
  public static Edit remove(Envelope envelope, Disk disk) {
    String label = "Remove disk “" + disk.diskId() + "”";
    List<Edit> edits = new ArrayList<>();
    edits.add(OvfEdits.remove(label, disk));
    for (HardwareItem item : users(envelope, disk)) {
      edits.add(OvfEdits.remove(label, item));
    }
    String file = disk.fileRef();
    boolean shared =
        file != null
            && envelope.disks().stream()
                .anyMatch(other -> other != disk && file.equals(other.fileRef()));
    if (file != null && !shared) {
      envelope.file(file).ifPresent(reference -> edits.add(OvfEdits.remove(label, reference)));
    }
    return Edit.all(label, edits);
  }

  /** The hardware items that show a disk to a system. */
  public static List<HardwareItem> users(Envelope envelope, Disk disk) {
    List<HardwareItem> users = new ArrayList<>();
    for (VirtualSystem system : envelope.systems()) {
      for (VirtualHardwareSection hardware : system.hardware()) {
        for (HardwareItem item : hardware.items()) {
          boolean uses =
              item.hostResources().stream()
                  .flatMap(resource -> HostResources.diskId(resource).stream())
                  .anyMatch(id -> id.equals(disk.diskId()));
          if (uses) {
            users.add(item);
          }
        }
      }
    }
    return users;
  }

  /** {@code vmdisk1}, {@code vmdisk2} … : the first that no disk has as its id. */
  public static String freeId(Envelope envelope) {
    Set<String> taken = new HashSet<>();
    envelope.disks().forEach(disk -> taken.add(String.valueOf(disk.diskId())));
    return FreeName.of("vmdisk", taken);
  }
}
