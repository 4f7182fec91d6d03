package ovation.packaging.cli;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.hardware.ByteSize;
import ovation.model.target.TargetPlatform;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.export.DiskPlan;
import ovation.packaging.target.TargetDisks;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What an export does with disks. */
final class DiskOptions {

  private static final String KEEP = "keep";
  private static final long LEAST_CHUNK = 1L << 20;

  @Option(
      names = "--disk-format",
      paramLabel = "FORMAT",
      completionCandidates = ImageFormatName.OrKeep.class,
      description = {
        "The format that disks are converted into: vmdk (streamOptimized), vhd,",
        "vhdx, qcow2, vdi, raw; keep carries them as they are. If not told,",
        "what --target takes, or else keep."
      })
  private @Nullable String format;

  @Mixin private CompressionOptions compression;

  @Option(
      names = "--chunk-size",
      paramLabel = "SIZE",
      description = "Cut files into pieces of this size, such as 2GiB (File/@chunkSize).")
  private @Nullable String chunk;

  @Option(
      names = "--gzip",
      description = "Compress disks with gzip (File/@compression); few products read that.")
  private boolean gzip;

  @Mixin private ThreadOption threads;

  /** Whether equal input is to give equal bytes on every machine. */
  boolean isReproducible() {
    return compression.isReproducible();
  }

  /**
   * Returns what happens to disks.
   *
   * @param target what the package is for; null for nothing in particular
   * @param formats of the disks as they are, by the file's reference
   */
  DiskPlan plan(@Nullable TargetPlatform target, Map<String, String> formats, Terminal terminal) {
    Optional<DiskFormat> wanted = format(target, formats);
    DiskPlan plan =
        DiskPlan.keep().withFormat(wanted.orElse(null)).withThreads(threads.count()).withGzip(gzip);
    if (compression.isGiven()) {
      plan = plan.withStrength(compression.strength());
      if (wanted.isEmpty() && !gzip) {
        terminal.warning(
            "--compression changes nothing while disks are carried as they are. Add --disk-format"
                + " vmdk to compress them anew.");
      }
    }
    if (compression.engine().isPresent()) {
      plan = plan.withEngine(compression.engine().get());
    }
    return chunk == null ? plan : plan.withChunkSize(chunkSize(chunk));
  }

  private Optional<DiskFormat> format(
      @Nullable TargetPlatform target, Map<String, String> formats) {
    String told = format;
    if (told != null) {
      return told.strip().equalsIgnoreCase(KEEP)
          ? Optional.empty()
          : Optional.of(ImageFormatName.named(told));
    }
    return target == null ? Optional.empty() : TargetDisks.wanted(target, formats);
  }

  private static long chunkSize(String text) {
    long bytes = ByteSize.parse(text).orElse(0L);
    if (bytes < LEAST_CHUNK || bytes % 512 != 0) {
      throw new UsageException(
          "“" + text + "” is no size to cut files into. Give at least 1 MiB, such as 2GiB.");
    }
    return bytes;
  }
}
