package ovation.packaging.disk;

import java.util.Locale;

/** The formats of disk images that are told apart. */
public enum DiskFormat {
  /** VMware's sparse images, the stream for packages among them. */
  VMDK("VMDK"),
  /** QEMU's copy-on-write images of version 2 and 3. */
  QCOW2("QCOW2"),
  /** Microsoft's older images, fixed and dynamic. */
  VHD("VHD"),
  /** Microsoft's newer images. */
  VHDX("VHDX"),
  /** VirtualBox's own images. */
  VDI("VDI"),
  /** The disk's bytes and nothing else. */
  RAW("raw"),
  /** A CD or DVD image (ISO 9660). */
  ISO("ISO");

  private final String label;

  DiskFormat(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }

  /** The name on the command line and in documents, such as {@code qcow2}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a file name of this extension, in lower case, promises the format. */
  public boolean isPromisedBy(String extension) {
    return switch (extension) {
      case "qcow" -> this == QCOW2;
      case "vpc" -> this == VHD;
      case "dd", "bin" -> this == RAW;
      default -> extension.equals(id());
    };
  }
}
