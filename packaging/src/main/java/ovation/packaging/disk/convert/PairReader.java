package ovation.packaging.disk.convert;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import ovation.packaging.InputException;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.job.Progress;

/** Compares pieces of two disks, for one thread. */
final class PairReader implements Workers.Work<PairMap.Pair> {

  private final VirtualDisk first;
  private final VirtualDisk second;
  private final int size;
  private final ByteBuffer one;
  private final ByteBuffer other;
  private final AtomicLong difference;
  private final Progress progress;

  /**
   * Creates a reader.
   *
   * @param size of a piece in bytes
   * @param difference the first byte that differs, as far as is known
   */
  PairReader(
      VirtualDisk first, VirtualDisk second, int size, AtomicLong difference, Progress progress) {
    this.first = first;
    this.second = second;
    this.size = size;
    this.one = ByteBuffer.allocateDirect(size);
    this.other = ByteBuffer.allocateDirect(size);
    this.difference = difference;
    this.progress = progress;
  }

  @Override
  public void on(PairMap.Pair pair) throws InputException {
    fill(first, pair.offset(), pair.first(), one.clear());
    fill(second, pair.offset(), pair.second(), other.clear());
    int at = one.clear().mismatch(other.clear());
    if (at >= 0) {
      difference.accumulateAndGet(pair.offset() + at, Math::min);
    }
    progress.advance(size);
  }

  /** Where a disk ends, or holds nothing, there are zeros. */
  private void fill(VirtualDisk disk, long offset, boolean data, ByteBuffer target)
      throws InputException {
    int length = data ? (int) Math.min(size, disk.capacity() - offset) : 0;
    if (length > 0) {
      disk.read(offset, target.limit(length));
      target.clear();
    }
    if (length < size) {
      Zeros.fill(target, length, size);
    }
  }
}
