package ovation.packaging.disk.deflate;

import java.util.Arrays;

/**
 * Looks whether there is a better match at the next position before it takes one. Positions are
 * kept in a {@link Bucket} for each hash of four bytes; where that has nothing, the latest position
 * of the same three bytes is tried.
 */
final class LazyParser implements Parser {

  private static final int PRIME = 0x9E3779B1;
  private static final int BITS = 15;
  private static final int TAG = 27 - BITS;
  private static final int THREE_BITS = 12;

  /** The shortest match that buckets find, in bytes. */
  private static final int MINIMUM = 4;

  /** Farther away than this, a match of three bytes costs more than the bytes do. */
  private static final int NEAR = 2048;

  /** After so many literals as a power of two, every second position is left out, and so on. */
  private static final int PATIENCE = 10;

  /** Matches of this length are taken without a further look. */
  private static final int NICE = 16;

  /** How many positions inside a match are kept. */
  private static final int REMEMBERED = 32;

  private final long[] buckets = new long[1 << BITS];
  private final short[] threes = new short[1 << THREE_BITS];
  private final int window;

  LazyParser(Wrapper wrapper) {
    window = 31 - Integer.numberOfLeadingZeros(wrapper.farthest());
  }

  @Override
  public void reset() {
    Arrays.fill(buckets, 0);
    Arrays.fill(threes, (short) 0);
  }

  @Override
  public void parse(byte[] content, int from, int to, Sequences sequences) {
    int anchor = from;
    int position = Math.max(from, 1);
    int last = to - MINIMUM;
    while (position <= last) {
      int match = find(content, position, to);
      if (Match.length(match) < MINIMUM) {
        match = three(content, position);
        if (match == 0) {
          position += 1 + (position - anchor >> PATIENCE);
          continue;
        }
      }
      int known = position + 1;
      while (Match.length(match) < NICE && position < last) {
        int later = find(content, position + 1, to);
        known = position + 2;
        if (Match.length(later) < MINIMUM || !Match.isBetter(later, match)) {
          break;
        }
        position++;
        match = later;
      }
      int length = Math.min(Match.length(match), to - position);
      sequences.add(content, anchor, position - anchor, length, Match.distance(match));
      position += length;
      anchor = position;
      remember(content, known, Math.min(position, Math.min(known + REMEMBERED, last + 1)));
    }
    sequences.addLast(content, anchor, to - anchor);
  }

  private int find(byte[] content, int position, int to) {
    long here = (long) LittleEndian.LONG.get(content, position);
    int hash = (int) here * PRIME;
    int slot = hash >>> (32 - BITS);
    int tag = hash >>> TAG & 31;
    long bucket = buckets[slot];
    buckets[slot] = Bucket.with(bucket, position, tag);
    if (!Bucket.mayHave(bucket, tag)) {
      return 0;
    }
    int most = Math.min(to - position, Symbols.LONGEST);
    return Bucket.search(content, position, here, bucket, window, most);
  }

  private int three(byte[] content, int position) {
    int here = (int) (long) LittleEndian.LONG.get(content, position) << 8;
    int slot = here * PRIME >>> (32 - THREE_BITS);
    int distance = (position - threes[slot]) & 0xffff;
    threes[slot] = (short) position;
    int there = (int) (long) LittleEndian.LONG.get(content, position - distance) << 8;
    boolean usable = here == there && distance > 0 && distance <= NEAR;
    return usable ? Match.of(Symbols.SHORTEST, distance) : 0;
  }

  private void remember(byte[] content, int from, int to) {
    long[] table = buckets;
    for (int position = from; position < to; position++) {
      int hash = (int) (long) LittleEndian.LONG.get(content, position) * PRIME;
      int slot = hash >>> (32 - BITS);
      table[slot] = Bucket.with(table[slot], position, hash >>> TAG & 31);
    }
  }
}
