package ovation.model.hardware;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;

/** The kinds of buses that controllers have: how many places there are, and what may sit there. */
public enum BusKind {
  /** Two drives on each channel. */
  IDE(2),
  /** Sixteen places, one of them the controller's own. */
  SCSI(16),
  /** AHCI as the products have it. */
  SATA(30),
  /** Namespaces of one NVMe controller. */
  NVME(15),
  /** Memory modules that keep their content. */
  NVDIMM(64),
  /** Devices on a USB controller. */
  USB(127),
  /** Fibre Channel, iSCSI, FireWire and whatever else devices may hang on. */
  OTHER(256);

  private static final int SCSI_ITSELF = 7;

  private final int places;

  BusKind(int places) {
    this.places = places;
  }

  /** How many places there are, counted from 0; the controller's own among them. */
  public int places() {
    return places;
  }

  /** Whether a place belongs to the controller itself. */
  public boolean isOwn(int place) {
    return this == SCSI && place == SCSI_ITSELF;
  }

  /** Whether disks and drives may sit there. */
  public boolean isStorage() {
    return this == IDE || this == SCSI || this == SATA || this == NVME;
  }

  /** Whether a kind of device may sit there, as far as the products know such a thing. */
  public boolean takes(ResourceType type) {
    boolean drive = type == ResourceType.CD_DRIVE || type == ResourceType.DVD_DRIVE;
    return switch (this) {
      case IDE, SATA, SCSI -> type.isDisk() || drive || type == ResourceType.TAPE_DRIVE;
      case NVME -> type.isDisk();
      case NVDIMM -> type == ResourceType.OTHER_STORAGE;
      case USB, OTHER -> !type.isController();
    };
  }

  /** The bus of a controller, by its kind and model. */
  public static BusKind of(Device controller) {
    String model = controller.value(HardwareItem::resourceSubType);
    return controller.type().map(type -> of(type, model)).orElse(OTHER);
  }

  /** The bus of a kind of controller; its model counts for storage controllers only. */
  public static BusKind of(ResourceType type, @Nullable String subType) {
    String model = subType == null ? "" : subType.toLowerCase(Locale.ROOT);
    return switch (type) {
      case IDE_CONTROLLER -> IDE;
      case SCSI_CONTROLLER -> SCSI;
      case USB_CONTROLLER -> USB;
      case OTHER_STORAGE ->
          model.contains("nvme")
              ? NVME
              : model.contains("nvdimm")
                  ? NVDIMM
                  : model.contains("virtio") || model.contains("scsi") ? SCSI : SATA;
      default -> OTHER;
    };
  }
}
