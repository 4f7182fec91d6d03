package ovation.model.target.need;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.hardware.ResourceType;

/** The kinds of devices that platforms tell apart, finer than the CIM numbers. */
public enum DeviceKind {
  PROCESSOR("a processor"),
  MEMORY("memory"),
  IDE("an IDE controller"),
  SCSI("a SCSI controller"),
  SATA("a SATA controller"),
  NVME("an NVMe controller"),
  VIRTIO_SCSI("a VirtIO SCSI controller"),
  NVDIMM("an NVDIMM"),
  STORAGE("a storage controller of an unknown model"),
  HBA("a host bus adapter"),
  DISK("a disk"),
  CD("a CD drive"),
  FLOPPY("a floppy drive"),
  TAPE("a tape drive"),
  NIC("a network adapter"),
  SERIAL("a serial port"),
  PARALLEL("a parallel port"),
  USB("a USB controller"),
  GRAPHICS("a graphics adapter"),
  SOUND("a sound card"),
  SOUNDCARD("a sound card of VMware"),
  VMCI("a VMCI device"),
  TPM("a virtual TPM"),
  PCI("a PCI pass-through device"),
  VGPU("a virtual GPU"),
  CLOCK("a precision clock"),
  WATCHDOG("a watchdog timer"),
  BOARD("a part of the main board"),
  MONITOR("a monitor"),
  OTHER("another device"),
  UNKNOWN("a device of an unknown type");

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final String label;

  DeviceKind(String label) {
    this.label = label;
  }

  /** The name in target files: {@code virtio-scsi}. */
  public String id() {
    return id;
  }

  /** The name for messages, with its article: {@code a sound card}. */
  public String label() {
    return label;
  }

  /**
   * The kind of a device.
   *
   * @param number the CIM number as given
   * @param models its models in lower case; empty if none is named
   */
  public static DeviceKind of(@Nullable String number, List<String> models) {
    Optional<ResourceType> type = ResourceType.of(number);
    String model = models.isEmpty() ? "" : models.getFirst();
    if (type.isEmpty()) {
      return number != null && number.strip().equals("34") ? TPM : UNKNOWN;
    }
    return switch (type.get()) {
      case PROCESSOR -> PROCESSOR;
      case MEMORY -> MEMORY;
      case IDE_CONTROLLER -> IDE;
      case SCSI_CONTROLLER -> SCSI;
      case FC_HBA, ISCSI_HBA, IB_HCA -> HBA;
      case ETHERNET_ADAPTER -> NIC;
      case FLOPPY_DRIVE -> FLOPPY;
      case CD_DRIVE, DVD_DRIVE -> CD;
      case DISK_DRIVE, STORAGE_EXTENT, LOGICAL_DISK, STORAGE_VOLUME -> DISK;
      case TAPE_DRIVE -> TAPE;
      case OTHER_STORAGE -> storage(model);
      case SERIAL_PORT -> SERIAL;
      case PARALLEL_PORT -> PARALLEL;
      case USB_CONTROLLER -> USB;
      case GRAPHICS_CONTROLLER -> GRAPHICS;
      case SOUND_CARD -> SOUND;
      case OTHER -> other(model);
      default -> UNKNOWN;
    };
  }

  private static DeviceKind storage(String model) {
    if (model.contains("nvme")) {
      return NVME;
    }
    if (model.contains("nvdimm")) {
      return NVDIMM;
    }
    if (model.contains("virtio")) {
      return VIRTIO_SCSI;
    }
    return model.contains("ahci") || model.contains("sata") ? SATA : STORAGE;
  }

  private static DeviceKind other(String model) {
    if (model.contains("passthrough")) {
      return model.endsWith("vmiop") ? VGPU : PCI;
    }
    return switch (model) {
      case "vmware.vmci" -> VMCI;
      case "vmware.vtpm" -> TPM;
      case "vmware.precisionclock" -> CLOCK;
      case "vmware.watchdogtimer" -> WATCHDOG;
      case "vmware.pcicontroller",
          "vmware.ps2controller",
          "vmware.siocontroller",
          "vmware.keyboard",
          "vmware.pointingdevice" ->
          BOARD;
      default -> model.startsWith("vmware.soundcard") ? SOUNDCARD : OTHER;
    };
  }
}
