package ovation.packaging.disk.deflate;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Looks for parts of a block that occur twice, by a few thousand of its eight-byte strings. */
final class Repeats {

  /** What is looked at, from the beginning of the block. */
  private static final int MOST = 64 * 1024;

  /** Every so many bytes a string is kept. */
  private static final int GRID = 16;

  /** At so many places, a string at each of {@link #GRID} positions is looked for. */
  private static final int PLACES = 64;

  /** So many places may repeat something without it being worth the while. */
  private static final int TOLERATED = 1;

  private static final int BITS = 13;
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private final byte[] bytes = new byte[MOST];
  private final short[] kept = new short[1 << BITS];

  /** Returns whether some of the block's parts occur twice. Leaves its position alone. */
  boolean areIn(ByteBuffer content) {
    int length = Math.min(content.remaining(), MOST);
    content.get(content.position(), bytes, 0, length);
    Arrays.fill(kept, (short) 0);
    for (int at = 0; at <= length - Long.BYTES; at += GRID) {
      kept[slot((long) LittleEndian.LONG.get(bytes, at))] = (short) at;
    }
    int found = 0;
    int step = (length - 2 * GRID) / PLACES;
    for (int place = 0; place < PLACES; place++) {
      if (isRepeated(place * step)) {
        found++;
      }
    }
    return found > TOLERATED;
  }

  private boolean isRepeated(int from) {
    for (int at = from; at < from + GRID; at++) {
      long here = (long) LittleEndian.LONG.get(bytes, at);
      int other = kept[slot(here)] & 0xffff;
      if (other != at && (long) LittleEndian.LONG.get(bytes, other) == here) {
        return true;
      }
    }
    return false;
  }

  private static int slot(long eight) {
    return (int) (eight * PRIME >>> (Long.SIZE - BITS));
  }
}
