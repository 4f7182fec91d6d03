package ovation.packaging.disk.interop;

import java.util.ArrayList;
import java.util.List;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.catalog.DiskFormats;

/**
 * A kind of image that we write.
 *
 * @param variant within the format
 */
public record Kind(DiskFormat format, String variant) {

  /** Returns every kind of every format; a new one is found by itself. */
  public static List<Kind> all() {
    List<Kind> all = new ArrayList<>();
    for (DiskFormat format : DiskFormat.values()) {
      for (String variant : DiskFormats.of(format).writtenVariants()) {
        all.add(new Kind(format, variant));
      }
    }
    return all;
  }

  /** Returns the usual kind of every format. */
  public static List<Kind> usual() {
    return all().stream()
        .filter(kind ->
            DiskFormats.of(kind.format()).writtenVariants().getFirst().equals(kind.variant()))
        .toList();
  }

  /** Returns what qemu calls the format. */
  public static String driver(DiskFormat format) {
    return format == DiskFormat.VHD ? "vpc" : format == DiskFormat.ISO ? "raw" : format.id();
  }

  /** Returns what qemu calls the format. */
  public String driver() {
    return driver(format);
  }

  /** Returns a name for an image of this kind. */
  public String file(String stem) {
    return stem + "-" + variant + "." + format.id();
  }

  @Override
  public String toString() {
    return variant.isEmpty() ? format.id() : format.id() + " " + variant;
  }
}
