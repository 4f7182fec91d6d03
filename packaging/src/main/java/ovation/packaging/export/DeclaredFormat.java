package ovation.packaging.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Disk;
import ovation.model.hardware.DiskFormats;
import ovation.packaging.disk.DiskFormat;

/** Which format a descriptor declares for a disk ({@code Disk/@format}, DSP0243 2.1.1 §9.1). */
final class DeclaredFormat {

  private DeclaredFormat() {}

  /** Returns the format of the first disk that declares one that is known; null if none does. */
  static @Nullable DiskFormat of(List<Disk> disks) {
    for (Disk disk : disks) {
      DiskFormat declared = of(disk.format());
      if (declared != null) {
        return declared;
      }
    }
    return null;
  }

  private static @Nullable DiskFormat of(@Nullable String uri) {
    String name = DiskFormats.name(uri).toLowerCase(Locale.ROOT);
    int end = name.indexOf(',');
    String id = end < 0 ? name : name.substring(0, end);
    return Arrays.stream(DiskFormat.values())
        .filter(format -> format.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
