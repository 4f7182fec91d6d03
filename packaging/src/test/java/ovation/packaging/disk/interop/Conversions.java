package ovation.packaging.disk.interop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ovation.packaging.PackagingException;
import ovation.packaging.Programs;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.convert.ConvertJob;
import ovation.packaging.disk.convert.ConvertTarget;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.job.Progress;

/** Conversions by us, and comparisons by qemu-img. */
public final class Conversions {

  private Conversions() {}

  /** Converts an image into one of a kind. */
  public static Path convert(Path source, DiskFormat format, Path target, Kind kind, int threads)
      throws PackagingException {
    ConvertTarget wanted =
        new ConvertTarget(
            target, kind.format(), Optional.of(kind.variant()), Strength.FAST, Optional.empty());
    new ConvertJob(source, format, List.of(wanted), threads).run(Progress.none());
    return target;
  }

  /** Converts an image into a raw one. */
  static Path raw(Path source, DiskFormat format, Path target) throws PackagingException {
    return convert(source, format, target, new Kind(DiskFormat.RAW, ""), 2);
  }

  /** Returns why two images differ, by their content or their size; nothing if they do not. */
  static Optional<String> difference(Path one, String driver, Path other, String otherDriver) {
    if (!otherDriver.equals("vhdx")) {
      return compared(one, driver, other, otherDriver);
    }
    // Of VHDX qemu does not tell where nothing is, and would compare gigabytes of zeros with zeros.
    Path raw = other.resolveSibling(other.getFileName() + ".qemu.raw");
    Programs.Answer answer =
        Programs.run(
            Path.of("."),
            "qemu-img",
            "convert",
            "-f",
            otherDriver,
            "-O",
            "raw",
            other.toString(),
            raw.toString());
    return answer.status() == 0
        ? compared(one, driver, raw, "raw")
        : Optional.of("qemu-img convert: " + answer.output().strip());
  }

  private static Optional<String> compared(
      Path one, String driver, Path other, String otherDriver) {
    Programs.Answer answer =
        Programs.run(
            Path.of("."),
            "qemu-img",
            "compare",
            "-f",
            driver,
            "-F",
            otherDriver,
            one.toString(),
            other.toString());
    boolean alike = answer.status() == 0 && !answer.output().contains("size mismatch");
    return alike ? Optional.empty() : Optional.of("qemu-img compare: " + answer.output().strip());
  }

  /** Whether qemu-img opens an image at all. */
  static boolean isKnown(Path image, String driver) {
    return Programs.run(Path.of("."), "qemu-img", "info", "-f", driver, image.toString()).status()
        == 0;
  }

  /** Returns what qemu-img finds wrong with an image; nothing also where it cannot check. */
  static Optional<String> defects(Path image, String driver) {
    Programs.Answer answer =
        Programs.run(Path.of("."), "qemu-img", "check", "-f", driver, image.toString());
    boolean cannot = answer.status() == 63 || answer.output().contains("does not support checks");
    return answer.status() == 0 || cannot
        ? Optional.empty()
        : Optional.of("qemu-img check: " + answer.output().strip());
  }
}
