package ovation.packaging.disk;

/**
 * What an image's header tells.
 *
 * @param format its format
 * @param variant the kind within the format, such as {@code streamOptimized} or {@code dynamic};
 *     empty if there are no kinds
 * @param capacity the size of the virtual disk in bytes
 */
public record DiskImage(DiskFormat format, String variant, long capacity) {

  /** The name shown to people, such as {@code VMDK, streamOptimized}. */
  public String label() {
    return variant.isEmpty() ? format.label() : format.label() + ", " + variant;
  }

  /** The address that names the format in a descriptor (DSP0243 2.1.1 §9.1). */
  public String uri() {
    return switch (format) {
      case VMDK ->
          "http://www.vmware.com/interfaces/specifications/vmdk.html#"
              + (variant.equals("streamOptimized") ? "streamOptimized" : "sparse");
      case QCOW2 -> "http://www.gnome.org/~markmc/qcow-image-format.html";
      case VHD -> "http://www.microsoft.com/technet/virtualserver/downloads/vhdspec.mspx";
      case VHDX -> "https://learn.microsoft.com/openspecs/windows_protocols/ms-vhdx";
      case VDI -> "https://www.virtualbox.org/wiki/VDI";
      case RAW -> "http://en.wikipedia.org/wiki/Byte";
      case ISO -> "http://www.ecma-international.org/publications/standards/Ecma-119.htm";
    };
  }
}
