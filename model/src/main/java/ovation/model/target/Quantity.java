package ovation.model.target;

import java.util.Locale;
import java.util.Optional;
import ovation.model.hardware.ByteSize;
import ovation.model.text.Figure;

/** What a platform limits. */
public enum Quantity {
  /** Virtual CPUs of a system. */
  CPUS(false),
  /** Memory of a system in bytes. */
  MEMORY(true),
  /** Disks of a system. */
  DISKS(false),
  /** Capacity of a disk in bytes. */
  DISK_CAPACITY(true),
  /** Network adapters of a system. */
  NICS(false),
  /** Systems of a package. */
  SYSTEMS(false),
  /** SCSI controllers of a system. */
  SCSI_CONTROLLERS(false),
  /** SATA controllers of a system. */
  SATA_CONTROLLERS(false),
  /** NVMe controllers of a system. */
  NVME_CONTROLLERS(false),
  /** IDE controllers of a system. */
  IDE_CONTROLLERS(false),
  /** Drives on one SCSI controller. */
  DRIVES_ON_SCSI(false),
  /** Drives on one SATA controller. */
  DRIVES_ON_SATA(false),
  /** Drives on one IDE controller. */
  DRIVES_ON_IDE(false),
  /** Drives on one NVMe controller. */
  DRIVES_ON_NVME(false),
  /** CD drives of a system. */
  CD_DRIVES(false),
  /** Floppy drives of a system. */
  FLOPPY_DRIVES(false),
  /** Serial ports of a system. */
  SERIAL_PORTS(false),
  /** A file inside an archive, in bytes. */
  MEMBER_SIZE(true);

  private final boolean bytes;

  Quantity(boolean bytes) {
    this.bytes = bytes;
  }

  /** The word in a target file: {@code disk-capacity}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is a size in bytes rather than a number of things. */
  public boolean isBytes() {
    return bytes;
  }

  /** The quantity of that word. */
  static Optional<Quantity> of(String id) {
    for (Quantity quantity : values()) {
      if (quantity.id().equals(id.strip())) {
        return Optional.of(quantity);
      }
    }
    return Optional.empty();
  }

  /** Reads a value as target files write it: {@code 128} or {@code 6 TiB}. */
  Optional<Long> parse(String text) {
    if (bytes) {
      return ByteSize.parse(text);
    }
    String digits = text.strip();
    return digits.matches("[0-9]{1,9}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
  }

  /** The value to show. */
  public Figure figure(long value) {
    return bytes ? ByteSize.of(value) : Figure.of(value);
  }
}
