package ovation.packaging.cli;

import org.jspecify.annotations.Nullable;
import ovation.packaging.disk.DiskFormat;
import picocli.CommandLine.Option;

/** The format of the disk images that are read. */
final class ImageFormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ImageFormatName.class,
      completionCandidates = ImageFormatName.Candidates.class,
      description = "The images' format: vmdk, vhd, vhdx, qcow2, vdi or raw; else told by content.")
  private @Nullable DiskFormat format;

  /** Returns the format; null if the content of each image tells it. */
  @Nullable DiskFormat format() {
    return format;
  }
}
