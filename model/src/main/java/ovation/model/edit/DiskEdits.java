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
import ovation.model.envelope.FileReference;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.Devices;
import ovation.model.hardware.DiskFormats;
import ovation.model.hardware.HostResources;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.Units;
import ovation.model.text.Sentence;
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
    return add(envelope, diskId, fileRef, capacity, format, -1);
  }

  /**
   * Adds a disk whose used bytes are known.
   *
   * @param populated the bytes that hold data, -1 if they were not counted
   */
  public static Edit add(
      Envelope envelope,
      String diskId,
      @Nullable String fileRef,
      long capacity,
      @Nullable String format,
      long populated) {
    Entry entry = new Entry(diskId, fileRef, capacity, format, populated);
    return addAll(Sentence.of("Add disk “{0}”", diskId), envelope, List.of(entry));
  }

  /**
   * A disk to be added.
   *
   * @param diskId the id, see {@link #freeId}
   * @param fileRef the id of the file, null for a blank disk
   * @param capacity the capacity in bytes
   * @param format the URI of the format, null for a blank disk
   * @param populated the bytes that hold data, -1 if they were not counted
   */
  public record Entry(
      String diskId,
      @Nullable String fileRef,
      long capacity,
      @Nullable String format,
      long populated) {

    private @Nullable String used() {
      return populated < 0 ? null : Long.toString(populated);
    }
  }

  /** Adds several disks, with their section if there is none. */
  public static Edit addAll(Sentence label, Envelope envelope, List<Entry> disks) {
    List<DiskSection> sections = envelope.sections(DiskSection.class);
    OvfObject beside = sections.isEmpty() ? envelope : sections.getFirst();
    String namespace = OvfEdits.attributeNamespace(envelope);
    List<Edit> edits = new ArrayList<>();
    Fragment section =
        OvfEdits.fragment(envelope, "DiskSection")
            .child("Info", "The virtual disks of the appliance");
    for (Entry disk : disks) {
      Fragment fragment = fragment(OvfEdits.fragment(beside, "Disk"), namespace, disk);
      if (sections.isEmpty()) {
        section = section.child(fragment);
      } else {
        edits.add(OvfEdits.insert(label, sections.getFirst(), fragment));
      }
    }
    return sections.isEmpty() && !disks.isEmpty()
        ? OvfEdits.insert(label, envelope, section)
        : Edit.all(label, edits);
  }

  private static Fragment fragment(Fragment element, String namespace, Entry disk) {
    long capacity = disk.capacity();
    boolean gib = capacity % GIB == 0;
    boolean mib = capacity % MIB == 0;
    String units = gib ? "byte * 2^30" : mib ? "byte * 2^20" : null;
    return element
        .attribute(namespace, "diskId", disk.diskId())
        .attribute(namespace, "fileRef", disk.fileRef())
        .attribute(namespace, "capacity", Long.toString(capacity / (gib ? GIB : mib ? MIB : 1)))
        .attribute(namespace, "capacityAllocationUnits", units)
        .attribute(namespace, "format", disk.format())
        .attribute(namespace, "populatedSize", disk.used());
  }

  /**
   * Sets the capacity in bytes. The unit stays as it is written where it can express the size;
   * otherwise the largest unit of bytes that can is written.
   */
  public static Edit setCapacity(Disk disk, long bytes) {
    Sentence label = Sentence.of("Set capacity of “{0}”", String.valueOf(disk.diskId()));
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
    return OvfEdits.attribute(
        Sentence.of("Edit disk “{0}”", String.valueOf(disk.diskId())), disk, name, value);
  }

  /**
   * Attaches a disk to a system: at the first free place of its SCSI, SATA, NVMe and IDE
   * controllers. A system whose controllers are full gets another one like the first.
   */
  public static Edit attach(VirtualHardwareSection hardware, String diskId) {
    return DeviceEdits.add(
        hardware,
        new NewDevice(
                DeviceNames.free(Devices.of(hardware, null), ResourceType.DISK_DRIVE, null),
                ResourceType.DISK_DRIVE)
            .with("HostResource", HostResources.ofDisk(diskId)));
  }

  /**
   * Removes a disk with the devices that show it and, if nothing else uses it, the reference to its
   * file.
   */
  public static Edit remove(Envelope envelope, Disk disk) {
    Sentence label = Sentence.of("Remove disk “{0}”", String.valueOf(disk.diskId()));
    List<Edit> edits = new ArrayList<>();
    edits.add(OvfEdits.remove(label, disk));
    for (HardwareItem item : users(envelope, disk)) {
      edits.add(OvfEdits.remove(label, item));
    }
    String file = disk.fileRef();
    if (file != null && !isShared(envelope, disk, file)) {
      envelope.file(file).ifPresent(reference -> edits.add(OvfEdits.remove(label, reference)));
    }
    return Edit.all(label, edits);
  }

  /**
   * Puts another image behind a disk: file, size, format, capacity and used bytes become those of
   * the image, and a parent is forgotten. A file that another disk uses as well is left alone; the
   * disk then gets a new one.
   *
   * @param image what the image is
   */
  public static Edit setImage(Envelope envelope, Disk disk, Image image) {
    Sentence label =
        Sentence.of("Put “{0}” behind disk “{1}”", image.href(), String.valueOf(disk.diskId()));
    List<Edit> edits = new ArrayList<>();
    Optional<FileReference> file =
        Optional.ofNullable(disk.fileRef())
            .filter(ref -> !isShared(envelope, disk, ref))
            .flatMap(envelope::file);
    if (file.isPresent()) {
      edits.add(OvfEdits.attribute(label, file.get(), "href", image.href()));
      edits.add(OvfEdits.attribute(label, file.get(), "size", Long.toString(image.size())));
      edits.add(OvfEdits.attribute(label, file.get(), "compression", null));
      edits.add(OvfEdits.attribute(label, file.get(), "chunkSize", null));
    } else {
      String id = FileEdits.freeId(envelope, "file");
      edits.add(FileEdits.add(envelope, id, image.href(), image.size()));
      edits.add(OvfEdits.attribute(label, disk, "fileRef", id));
    }
    edits.add(OvfEdits.attribute(label, disk, "format", image.format()));
    edits.add(OvfEdits.attribute(label, disk, "parentRef", null));
    String used = image.populated() < 0 ? null : Long.toString(image.populated());
    edits.add(OvfEdits.attribute(label, disk, "populatedSize", used));
    boolean same =
        Units.bytes(disk.capacity(), disk.capacityAllocationUnits())
            .filter(bytes -> bytes == image.capacity())
            .isPresent();
    if (!same) {
      edits.add(setCapacity(disk, image.capacity()));
    }
    return Edit.all(label, edits);
  }

  /**
   * What is known of an image.
   *
   * @param href its name in the package
   * @param size its size in bytes
   * @param capacity the size in bytes of the disk in it
   * @param format the URI of its format
   * @param populated the bytes of the disk that hold data, -1 if they were not counted
   */
  public record Image(String href, long size, long capacity, String format, long populated) {}

  private static boolean isShared(Envelope envelope, Disk disk, String file) {
    return envelope.disks().stream()
        .anyMatch(other -> other != disk && file.equals(other.fileRef()));
  }

  /** Makes capacity, format and used bytes of a disk those that its image really has. */
  public static Edit correct(Disk disk, long capacity, String format, long populated) {
    Sentence label =
        Sentence.of("Correct disk “{0}” from its image", String.valueOf(disk.diskId()));
    List<Edit> edits = new ArrayList<>();
    boolean same =
        Units.bytes(disk.capacity(), disk.capacityAllocationUnits())
            .filter(bytes -> bytes == capacity)
            .isPresent();
    if (!same) {
      edits.add(setCapacity(disk, capacity));
    }
    if (!DiskFormats.name(disk.format()).equals(DiskFormats.name(format))) {
      edits.add(OvfEdits.attribute(label, disk, "format", format));
    }
    edits.add(OvfEdits.attribute(label, disk, "populatedSize", Long.toString(populated)));
    return Edit.all(label, edits);
  }

  /** Takes a disk off a system: the devices that show it are removed, the disk stays. */
  public static Edit detach(VirtualHardwareSection hardware, Disk disk) {
    Sentence label = Sentence.of("Take disk “{0}” off the system", String.valueOf(disk.diskId()));
    return Edit.all(
        label,
        hardware.items().stream()
            .filter(item -> shows(item, disk))
            .map(item -> OvfEdits.remove(label, item))
            .toList());
  }

  private static boolean shows(HardwareItem item, Disk disk) {
    return item.hostResources().stream()
        .flatMap(resource -> HostResources.diskId(resource).stream())
        .anyMatch(id -> id.equals(disk.diskId()));
  }

  /** The hardware items that show a disk to a system. */
  public static List<HardwareItem> users(Envelope envelope, Disk disk) {
    List<HardwareItem> users = new ArrayList<>();
    for (VirtualSystem system : envelope.systems()) {
      for (VirtualHardwareSection hardware : system.hardware()) {
        for (HardwareItem item : hardware.items()) {
          if (shows(item, disk)) {
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
