package ovation.packaging.target;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Topic;
import ovation.model.target.Verdict;
import ovation.packaging.disk.DiskFormat;

/** Which formats of disks suit a platform. Names are those of target files. */
public final class TargetDisks {

  /** In the order of preference, as exports write them. */
  private static final Map<String, DiskFormat> WRITTEN = new LinkedHashMap<>();

  static {
    WRITTEN.put("vmdk-stream", DiskFormat.VMDK);
    WRITTEN.put("vhdx", DiskFormat.VHDX);
    WRITTEN.put("vhd", DiskFormat.VHD);
    WRITTEN.put("qcow2", DiskFormat.QCOW2);
    WRITTEN.put("raw", DiskFormat.RAW);
    WRITTEN.put("vdi", DiskFormat.VDI);
  }

  private TargetDisks() {}

  /**
   * Returns the format to convert disks into, so that a platform takes them; nothing if it takes
   * them as they are, or none that can be written.
   *
   * @param formats of the disks by the file's reference, see {@link PackageFactsReader}
   */
  public static Optional<DiskFormat> wanted(TargetPlatform target, Map<String, String> formats) {
    boolean fine = formats.values().stream().allMatch(format -> takes(target, format));
    return fine
        ? Optional.empty()
        : WRITTEN.entrySet().stream()
            .filter(format -> takes(target, format.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
  }

  private static boolean takes(TargetPlatform target, String format) {
    return target.verdict(Topic.DISK, format) == Verdict.RUNS;
  }

  /** Returns the name of a format as exports write it. */
  public static String nameOf(DiskFormat format) {
    return WRITTEN.entrySet().stream()
        .filter(written -> written.getValue() == format)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(format.id());
  }
}
