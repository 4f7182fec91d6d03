package ovation.model.target.need;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.hardware.ResourceType;
import ovation.model.text.Sentence;

/** The kinds of devices that platforms tell apart, finer than the CIM numbers. */
public enum DeviceKind {
  PROCESSOR(Sentence.of("a processor")),
  MEMORY(Sentence.of("memory")),
  IDE(Sentence.of("an IDE controller")),
  SCSI(Sentence.of("a SCSI controller")),
  SATA(Sentence.of("a SATA controller")),
  NVME(Sentence.of("an NVMe controller")),
  VIRTIO_SCSI(Sentence.of("a VirtIO SCSI controller")),
  NVDIMM(Sentence.of("an NVDIMM")),
  STORAGE(Sentence.of("a storage controller of an unknown model")),
  HBA(Sentence.of("a host bus adapter")),
  DISK(Sentence.of("a disk")),
  CD(Sentence.of("a CD drive")),
  FLOPPY(Sentence.of("a floppy drive")),
  TAPE(Sentence.of("a tape drive")),
  NIC(Sentence.of("a network adapter")),
  SERIAL(Sentence.of("a serial port")),
  PARALLEL(Sentence.of("a parallel port")),
  USB(Sentence.of("a USB controller")),
  GRAPHICS(Sentence.of("a graphics adapter")),
  SOUND(Sentence.of("a sound card")),
  SOUNDCARD(Sentence.of("a sound card of VMware")),
  VMCI(Sentence.of("a VMCI device")),
  TPM(Sentence.of("a virtual TPM")),
  PCI(Sentence.of("a PCI pass-through device")),
  VGPU(Sentence.of("a virtual GPU")),
  CLOCK(Sentence.of("a precision clock")),
  WATCHDOG(Sentence.of("a watchdog timer")),
  BOARD(Sentence.of("a part of the main board")),
  MONITOR(Sentence.of("a monitor")),
  OTHER(Sentence.of("another device")),
  UNKNOWN(Sentence.of("a device of an unknown type"));

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @SuppressWarnings("ImmutableEnumChecker") // a sentence without arguments
  private final Sentence label;

  DeviceKind(Sentence label) {
    this.label = label;
  }

  /** The name in target files: {@code virtio-scsi}. */
  public String id() {
    return id;
  }

  /** The name for messages, with its article: {@code a sound card}. */
  public Sentence label() {
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
