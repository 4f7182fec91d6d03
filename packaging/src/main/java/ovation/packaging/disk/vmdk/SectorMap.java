package ovation.packaging.disk.vmdk;

import java.util.Arrays;

/**
 * The sectors of a file at which something begins, one bit each. Memory is taken for parts of the
 * file in which something begins at all.
 *
 * <p>Of a very large file only every few sector is kept, those at the same distance as the first
 * that was marked: all grains of an extent, as they are written, begin there.
 */
final class SectorMap {

  private static final int PAGE_BITS = 1 << 16;
  private static final int PAGE_LONGS = PAGE_BITS / Long.SIZE;

  private static final long[] NONE = {};

  private final long[][] pages;
  private final long step;
  private long phase = -1;

  /**
   * Creates a map for a file.
   *
   * @param sectors of the file
   * @param step the distance of the sectors that are kept; 1 for all
   */
  SectorMap(long sectors, long step) {
    pages = new long[Math.toIntExact(Math.ceilDiv(sectors / step + 2, (long) PAGE_BITS))][];
    Arrays.fill(pages, NONE);
    this.step = step;
  }

  /** Returns the distance of the sectors that are kept. */
  long step() {
    return step;
  }

  /** Marks a sector; returns false if it was marked before. */
  boolean mark(long sector) {
    if (phase < 0) {
      phase = sector % step;
    }
    return sector % step != phase || set(sector / step);
  }

  private boolean set(long sector) {
    int page = (int) (sector / PAGE_BITS);
    long[] words = pages[page];
    if (words == NONE) {
      words = new long[PAGE_LONGS];
      pages[page] = words;
    }
    int word = (int) (sector % PAGE_BITS / Long.SIZE);
    long bit = 1L << sector;
    boolean free = (words[word] & bit) == 0;
    words[word] |= bit;
    return free;
  }

  /** Whether a sector is marked. */
  boolean isMarked(long sector) {
    return next(sector) == sector;
  }

  /** Returns the first marked sector from {@code sector} on; {@link Long#MAX_VALUE} if none. */
  long next(long sector) {
    if (phase < 0) {
      return Long.MAX_VALUE;
    }
    long found = find(Math.ceilDiv(Math.max(sector - phase, 0), step));
    return found == Long.MAX_VALUE ? found : found * step + phase;
  }

  private long find(long sector) {
    int page = (int) (sector / PAGE_BITS);
    int word = (int) (sector % PAGE_BITS / Long.SIZE);
    long mask = -1L << sector;
    for (; page < pages.length; page++, word = 0, mask = -1L) {
      long[] words = pages[page];
      if (words == NONE) {
        continue;
      }
      for (; word < PAGE_LONGS; word++, mask = -1L) {
        long bits = words[word] & mask;
        if (bits != 0) {
          return (long) page * PAGE_BITS
              + (long) word * Long.SIZE
              + Long.numberOfTrailingZeros(bits);
        }
      }
    }
    return Long.MAX_VALUE;
  }
}
