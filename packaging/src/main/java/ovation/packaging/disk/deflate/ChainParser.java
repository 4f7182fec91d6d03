package ovation.packaging.disk.deflate;

import java.util.Arrays;

/**
 * Follows chains of positions with the same hash, and looks at the next position before it takes a
 * match: for the smallest result.
 */
final class ChainParser implements Parser {

  private static final int PRIME = 0x9E3779B1;
  private static final int BITS = 15;
  private static final int THREE_BITS = 13;

  /** The shortest match that chains find, in bytes. */
  private static final int MINIMUM = 4;

  /** Farther away than this, a match of three bytes costs more than the bytes do. */
  private static final int NEAR = 4096;

  /** How many positions of a chain are tried. */
  private static final int DEPTH = 24;

  /** Matches of this length are taken without a further look. */
  private static final int NICE = 130;

  /** After so many literals as a power of two, every second position is left out, and so on. */
  private static final int PATIENCE = 11;

  private final short[] heads = new short[1 << BITS];
  private final short[] threes = new short[1 << THREE_BITS];

  /** For each position the one before it in its chain; all by their lower 16 bits. */
  private final short[] before = new short[1 << 16];

  private final int farthest;

  ChainParser(Wrapper wrapper) {
    farthest = wrapper.farthest();
  }

  @Override
  public void reset() {
    Arrays.fill(heads, (short) 0);
    Arrays.fill(threes, (short) 0);
    // Every chain ends at the first position; all others are set before they are followed.
    before[0] = 0;
  }

  @Override
  public void parse(byte[] content, int from, int to, Sequences sequences) {
    int anchor = from;
    int position = Math.max(from, 1);
    int last = to - MINIMUM;
    while (position <= last) {
      int match = find(content, position, to, Symbols.SHORTEST - 1);
      if (match == 0) {
        position += 1 + (position - anchor >> PATIENCE);
        continue;
      }
      int known = position + 1;
      while (Match.length(match) < NICE && position < last) {
        int later = find(content, position + 1, to, Match.length(match) - 1);
        known = position + 2;
        if (later == 0 || !Match.isBetter(later, match)) {
          break;
        }
        position++;
        match = later;
      }
      int length = Math.min(Match.length(match), to - position);
      sequences.add(content, anchor, position - anchor, length, Match.distance(match));
      position += length;
      anchor = position;
      remember(content, known, Math.min(position, last + 1));
    }
    sequences.addLast(content, anchor, to - anchor);
  }

  /** Returns the best match that is longer than a length, or 0. */
  private int find(byte[] content, int position, int to, int than) {
    long here = (long) LittleEndian.LONG.get(content, position);
    int other = enter((int) here, position);
    int match = three((int) here << 8, content, position, than);
    int longest = Math.max(Match.length(match), than);
    int most = Math.min(to - position, Symbols.LONGEST);
    int reach = 0;
    for (int depth = DEPTH; depth > 0; depth--) {
      int distance = (position - other) & 0xffff;
      if (distance > farthest || distance <= reach) {
        break;
      }
      reach = distance;
      if (content[position - distance + longest] == content[position + longest]) {
        long differences = (long) LittleEndian.LONG.get(content, position - distance) ^ here;
        int length =
            differences == 0
                ? Match.length(content, position, distance, most)
                : Long.numberOfTrailingZeros(differences) >>> 3;
        if (length > longest && length >= MINIMUM) {
          longest = length;
          match = Match.of(length, distance);
          if (length >= Math.min(NICE, most)) {
            break;
          }
        }
      }
      other = before[other & 0xffff];
    }
    return match;
  }

  private int enter(int here, int position) {
    int slot = here * PRIME >>> (32 - BITS);
    int other = heads[slot];
    before[position & 0xffff] = (short) other;
    heads[slot] = (short) position;
    return other;
  }

  private int three(int here, byte[] content, int position, int than) {
    int slot = here * PRIME >>> (32 - THREE_BITS);
    int distance = (position - threes[slot]) & 0xffff;
    threes[slot] = (short) position;
    if (than >= Symbols.SHORTEST || distance == 0 || distance > NEAR) {
      return 0;
    }
    int there = (int) (long) LittleEndian.LONG.get(content, position - distance) << 8;
    return here == there ? Match.of(Symbols.SHORTEST, distance) : 0;
  }

  private void remember(byte[] content, int from, int to) {
    for (int position = from; position < to; position++) {
      int here = (int) (long) LittleEndian.LONG.get(content, position);
      enter(here, position);
      threes[(here << 8) * PRIME >>> (32 - THREE_BITS)] = (short) position;
    }
  }
}
