package ovation.model.target.need;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Disk;
import ovation.model.envelope.FileReference;
import ovation.model.hardware.Units;

/**
 * A disk of the package.
 *
 * @param disk the disk
 * @param format the declared format by its name in target files, such as {@code vmdk-stream}; empty
 *     if none or an unknown one is declared
 * @param capacity in bytes; empty if it cannot be told
 * @param file the file that holds its content; null for a blank disk
 */
public record DiskNeed(
    Disk disk, Optional<String> format, Optional<Long> capacity, @Nullable FileReference file) {

  static DiskNeed of(Disk disk, @Nullable FileReference file) {
    return new DiskNeed(
        disk,
        format(disk.format()),
        Units.bytes(disk.capacity(), disk.capacityAllocationUnits()),
        file);
  }

  private static Optional<String> format(@Nullable String uri) {
    if (uri == null || uri.isBlank()) {
      return Optional.empty();
    }
    String lower = uri.strip().toLowerCase(Locale.ROOT);
    if (lower.contains("vmdk")) {
      String variant = lower.substring(lower.lastIndexOf('#') + 1);
      return Optional.of(
          switch (variant) {
            case "streamoptimized", "compressed" -> "vmdk-stream";
            case "sparse", "monolithicsparse" -> "vmdk-sparse";
            case "monolithicflat", "monolithic_flat" -> "vmdk-flat";
            default -> "vmdk-other";
          });
    }
    if (lower.contains("qcow")) {
      return Optional.of("qcow2");
    }
    if (lower.contains("vhdx")) {
      return Optional.of("vhdx");
    }
    if (lower.contains("vhdspec") || lower.contains("linkid=137171")) {
      return Optional.of("vhd");
    }
    if (lower.contains("/vdi")) {
      return Optional.of("vdi");
    }
    if (lower.endsWith("/byte") || lower.endsWith("power.raw")) {
      return Optional.of("raw");
    }
    return lower.contains("ecma-119") ? Optional.of("iso") : Optional.empty();
  }
}
