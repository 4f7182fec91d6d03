package ovation.packaging.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Disk;
import ovation.model.hardware.DiskFormats;
import ovation.packaging.disk.DiskFormat;

/** Which format a descriptor declares for a disk ({@code Disk/@format}, DSP0243 2.1.1 §9.1). */
final class DeclaredFormat {

  private static final Map<String, DiskFormat> BY_NAME =
      Map.of(
          "vmdk", DiskFormat.VMDK,
          "qcow2", DiskFormat.QCOW2,
          "vhdx", DiskFormat.VHDX,
          "vhd", DiskFormat.VHD,
          "vdi", DiskFormat.VDI,
          "raw", DiskFormat.RAW);

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
    return BY_NAME.get(end < 0 ? name : name.substring(0, end));
  }
}
