package ovation.model.target.need;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.hardware.ResourceType;

/** The kinds of devices that platforms tell apart, finer than the CIM numbers. */
public enum DeviceKind {
  PROCESSOR("processors"),
  MEMORY("memory"),
  IDE("IDE controllers"),
  SCSI("SCSI controllers"),
  SATA("SATA controllers"),
  NVME("NVMe controllers"),
  VIRTIO_SCSI("VirtIO SCSI controllers"),
  NVDIMM("NVDIMMs"),
  STORAGE("other storage controllers"),
  HBA("host bus adapters"),
  DISK("disks"),
  CD("CD drives"),
  FLOPPY("floppy drives"),
  TAPE("tape drives"),
  NIC("network adapters"),
  SERIAL("serial ports"),
  PARALLEL("parallel ports"),
  USB("USB controllers"),
  GRAPHICS("graphics adapters"),
  SOUND("sound cards"),
  SOUNDCARD("VMware's sound cards"),
  VMCI("VMCI devices"),
  TPM("virtual TPMs"),
  PCI("PCI pass-through devices"),
  VGPU("virtual GPUs"),
  CLOCK("precision clocks"),
  WATCHDOG("watchdog timers"),
  BOARD("parts of the main board"),
  MONITOR("monitors"),
  OTHER("other devices"),
  UNKNOWN("devices of unknown types");

  private final String plural;

  DeviceKind(String plural) {
    this.plural = plural;
  }

  /** The name in target files: {@code virtio-scsi}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name for messages, in the plural: {@code sound cards}. */
  public String plural() {
    return plural;
  }

  /**
   * The kind of a device.
   *
   * @param number the CIM number as given
   * @param models its models in lower case; empty if none is named
   */
  static DeviceKind of(@Nullable String number, List<String> models) {
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
