package ovation.packaging.disk.convert;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.SourceStamp;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.catalog.DiskOpener;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;

/** Compares two disks by their content, whatever the formats of their images. */
public final class CompareJob implements Job<Comparison> {

  private static final int PIECE = 1 << 20;

  /**
   * An image to compare.
   *
   * @param format null to tell it from its content
   */
  public record Side(Path file, @Nullable DiskFormat format) {}

  private final Side first;
  private final Side second;
  private final int threads;

  /**
   * Creates the job.
   *
   * @param threads that read and decompress, at least one
   */
  public CompareJob(Side first, Side second, int threads) {
    this.first = first;
    this.second = second;
    this.threads = threads;
  }

  @Override
  public Sentence title() {
    return Sentence.of(
        "Compare {0} and {1}",
        String.valueOf(first.file().getFileName()), String.valueOf(second.file().getFileName()));
  }

  @Override
  public Comparison run(Progress progress) throws PackagingException {
    SourceStamp firstStamp = SourceStamp.of(first.file());
    SourceStamp secondStamp = SourceStamp.of(second.file());
    try (VirtualDisk one = DiskOpener.open(first.file(), first.format());
        VirtualDisk other = DiskOpener.open(second.file(), second.format())) {
      int size = Math.clamp(Math.max(one.unit(), other.unit()), PIECE, 2 * PIECE);
      progress.total(bytes(one, other, size));
      progress.phase(Sentence.of("Comparing {0}", String.valueOf(first.file().getFileName())));
      AtomicLong difference = new AtomicLong(Long.MAX_VALUE);
      PairMap map = new PairMap(one, other, size);
      Workers.run(
          () -> next(map, difference),
          () -> new PairReader(one, other, size, difference, progress),
          threads,
          progress);
      firstStamp.check();
      secondStamp.check();
      long at = difference.get();
      return new Comparison(
          one.image(),
          other.image(),
          at == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(at));
    }
  }

  /** Nothing behind a difference needs to be read: the first one counts. */
  private static PairMap.@Nullable Pair next(PairMap map, AtomicLong difference)
      throws PackagingException {
    PairMap.Pair pair = map.next();
    return pair == null || pair.offset() > difference.get() ? null : pair;
  }

  private static long bytes(VirtualDisk one, VirtualDisk other, int size)
      throws PackagingException {
    PairMap map = new PairMap(one, other, size);
    long bytes = 0;
    while (map.next() != null) {
      bytes += size;
    }
    return bytes;
  }
}
