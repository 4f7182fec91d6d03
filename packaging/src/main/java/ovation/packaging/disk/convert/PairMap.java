package ovation.packaging.disk.convert;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;
import ovation.packaging.disk.VirtualDisk;

/** The pieces at which at least one of two disks holds data, in order. */
final class PairMap {

  /**
   * A stretch of both disks.
   *
   * @param offset in bytes
   * @param first whether the first disk holds data there
   * @param second whether the second disk does
   */
  record Pair(long offset, boolean first, boolean second) {}

  private final PieceMap first;
  private final PieceMap second;
  private OptionalLong nextFirst;
  private OptionalLong nextSecond;

  /**
   * Creates a map that begins at the disks' start.
   *
   * @param size of a piece in bytes
   * @throws InputException if the tables of an image are damaged
   */
  PairMap(VirtualDisk first, VirtualDisk second, int size) throws InputException {
    this.first = new PieceMap(first, size);
    this.second = new PieceMap(second, size);
    this.nextFirst = this.first.next();
    this.nextSecond = this.second.next();
  }

  /**
   * Returns the next stretch; null at the end.
   *
   * @throws InputException if the tables of an image are damaged
   */
  @Nullable Pair next() throws InputException {
    long one = nextFirst.orElse(Long.MAX_VALUE);
    long other = nextSecond.orElse(Long.MAX_VALUE);
    long offset = Math.min(one, other);
    if (offset == Long.MAX_VALUE) {
      return null;
    }
    Pair pair = new Pair(offset, one == offset, other == offset);
    if (pair.first()) {
      nextFirst = first.next();
    }
    if (pair.second()) {
      nextSecond = second.next();
    }
    return pair;
  }
}
