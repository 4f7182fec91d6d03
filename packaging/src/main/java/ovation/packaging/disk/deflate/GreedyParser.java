package ovation.packaging.disk.deflate;

import java.util.Arrays;

/**
 * Takes the first match that it finds, and remembers little of what is inside it.
 *
 * <p>The latest two positions of each hash are kept in one {@code long}, the latest lower, each a
 * position's lower 16 bits below 16 more bits of the hash. Positions that are out of date do no
 * harm: what counts is the comparison.
 */
final class GreedyParser implements Parser {

  private static final int BITS = 14;
  private static final int PRIME = 0x9E3779B1;
  private static final int MINIMUM = 4;
  private static final long BOTH = 1L | 1L << 32;

  /** After so many literals as a power of two, every second position is left out, and so on. */
  private static final int PATIENCE = 8;

  private final long[] pairs = new long[1 << BITS];
  private final int window;

  GreedyParser(Wrapper wrapper) {
    window = 31 - Integer.numberOfLeadingZeros(wrapper.farthest());
  }

  @Override
  public void reset() {
    Arrays.fill(pairs, 0);
  }

  @Override
  public void parse(byte[] content, int from, int to, Sequences sequences) {
    long[] table = pairs;
    int anchor = from;
    int position = Math.max(from, 1);
    int last = to - MINIMUM;
    while (position <= last) {
      long here = (long) LittleEndian.LONG.get(content, position);
      int hash = (int) here * PRIME;
      int slot = hash >>> (32 - BITS);
      long pair = table[slot];
      long entry = (hash << 16 | (position & 0xffff)) & 0xffff_ffffL;
      table[slot] = pair << 32 | entry;
      long differences = pair ^ entry * BOTH;
      int match = 0;
      int near = (int) differences >>> 16;
      int far = (int) (differences >>> 48);
      if (Math.min(near, far) == 0) {
        int other = (int) (pair >>> 32);
        int one = Match.start(content, position, here, (int) pair, window);
        int two = Match.start(content, position, here, other, window);
        match = Math.max(one, two);
        if (Match.length(match) == Long.BYTES) {
          int most = Math.min(to - position, Symbols.LONGEST);
          one = Match.whole(content, position, one, most);
          two = Match.whole(content, position, two, most);
          match = Math.max(one, two);
        }
      }
      int length = Math.min(Match.length(match), to - position);
      if (length < MINIMUM) {
        position += 1 + (position - anchor >> PATIENCE);
        continue;
      }
      sequences.add(content, anchor, position - anchor, length, Match.distance(match));
      int next = position + 1;
      if (next <= last) {
        long there = (long) LittleEndian.LONG.get(content, next);
        hash = (int) there * PRIME;
        slot = hash >>> (32 - BITS);
        table[slot] = table[slot] << 32 | (hash << 16 | (next & 0xffff)) & 0xffff_ffffL;
      }
      position += length;
      anchor = position;
    }
    sequences.addLast(content, anchor, to - anchor);
  }
}
