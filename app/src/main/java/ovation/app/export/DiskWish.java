package ovation.app.export;

import java.util.Optional;
import ovation.packaging.disk.DiskFormat;

/** What becomes of the disks in an export. */
public enum DiskWish {
  /** They are carried as they are, byte for byte. */
  KEEP,
  /** Streams of VMware. */
  VMDK,
  /** Dynamic VHD. */
  VHD,
  /** Dynamic VHDX. */
  VHDX,
  /** QCOW2 of version 3. */
  QCOW2,
  /** Dynamic VDI. */
  VDI,
  /** The bytes of the disk. */
  RAW;

  /** The format that is written; nothing if the disks stay as they are. */
  Optional<DiskFormat> format() {
    return this == KEEP ? Optional.empty() : Optional.of(DiskFormat.valueOf(name()));
  }

  /** Whether a strength of compression makes a difference. */
  boolean compresses() {
    return this == VMDK || this == QCOW2;
  }

  /** Whether files are written front to back, so that gzip can compress them on the way. */
  boolean isStreamed() {
    return this == KEEP || this == VMDK || this == RAW;
  }
}
