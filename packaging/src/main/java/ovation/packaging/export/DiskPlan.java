package ovation.packaging.export;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.deflate.DeflateEngine;
import ovation.packaging.disk.deflate.Strength;

/**
 * What an export does with disks. Immutable: each {@code with…} returns another plan.
 *
 * @param format the format that disks are converted into; nothing to carry them as they are
 * @param strength of the compression, where the format compresses; nothing for balanced, and disks
 *     that have the format already are carried as they are
 * @param engine which compresses; nothing for the fastest that this machine has
 * @param threads that read and compress, at least one
 * @param gzip whether disks are compressed with gzip ({@code File/@compression})
 * @param chunkSize in bytes, into which larger files are cut ({@code File/@chunkSize}); nothing to
 *     leave them whole
 */
public record DiskPlan(
    Optional<DiskFormat> format,
    Optional<Strength> strength,
    Optional<DeflateEngine> engine,
    int threads,
    boolean gzip,
    OptionalLong chunkSize) {

  /** Returns the plan that carries disks as they are. */
  public static DiskPlan keep() {
    return new DiskPlan(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Runtime.getRuntime().availableProcessors(),
        false,
        OptionalLong.empty());
  }

  /** Returns a plan that converts disks into a format; null carries them as they are. */
  public DiskPlan withFormat(@Nullable DiskFormat newFormat) {
    return new DiskPlan(Optional.ofNullable(newFormat), strength, engine, threads, gzip, chunkSize);
  }

  /** Returns a plan that compresses all disks anew with this strength. */
  public DiskPlan withStrength(Strength newStrength) {
    return new DiskPlan(format, Optional.of(newStrength), engine, threads, gzip, chunkSize);
  }

  /** Returns a plan that compresses with this engine. */
  public DiskPlan withEngine(DeflateEngine newEngine) {
    return new DiskPlan(format, strength, Optional.of(newEngine), threads, gzip, chunkSize);
  }

  /** Returns a plan that works with this many threads; the result is the same. */
  public DiskPlan withThreads(int newThreads) {
    return new DiskPlan(format, strength, engine, newThreads, gzip, chunkSize);
  }

  /** Returns a plan that compresses disks with gzip. */
  public DiskPlan withGzip(boolean newGzip) {
    return new DiskPlan(format, strength, engine, threads, newGzip, chunkSize);
  }

  /**
   * Returns a plan that cuts larger files into chunks.
   *
   * @param bytes of a chunk, a multiple of 512
   */
  public DiskPlan withChunkSize(long bytes) {
    return new DiskPlan(format, strength, engine, threads, gzip, OptionalLong.of(bytes));
  }

  /** Whether files are written whole and as they are. */
  boolean keepsAll() {
    return format.isEmpty() && !gzip && chunkSize.isEmpty();
  }
}
