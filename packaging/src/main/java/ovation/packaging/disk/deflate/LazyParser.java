package ovation.packaging.disk.deflate;

import java.util.Arrays;

/** Looks whether there is a better match at the next position before it takes one. */
final class LazyParser implements Parser {

  private static final int PRIME = 0x9E3779B1;
  private static final int MINIMUM = 4;
  private static final int BITS = 14;
  private static final int TAG = 27 - BITS;

  /** After so many literals as a power of two, every second position is left out, and so on. */
  private static final int PATIENCE = 8;

  /** Matches of this length are taken without a further look. */
  private static final int NICE = 32;

  private final long[] buckets = new long[1 << BITS];
  private final int window;

  LazyParser(Wrapper wrapper) {
    window = 31 - Integer.numberOfLeadingZeros(wrapper.farthest());
  }

  @Override
  public void reset() {
    Arrays.fill(buckets, 0);
  }

  @Override
  public void parse(byte[] content, int from, int to, Sequences sequences) {
    int anchor = from;
    int position = Math.max(from, 1);
    int last = to - MINIMUM;
    while (position <= last) {
      int match = find(content, position, to);
      if (Match.length(match) < MINIMUM) {
        position += 1 + (position - anchor >> PATIENCE);
        continue;
      }
      int known = position + 1;
      while (Match.length(match) < NICE && position < last) {
        int later = find(content, position + 1, to);
        known = position + 2;
        if (!isBetter(later, match)) {
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

  /** A later match costs a literal, and a farther one some bits. */
  private static boolean isBetter(int later, int match) {
    int length = Match.length(later);
    int nearer =
        Integer.numberOfLeadingZeros(Match.distance(later))
            - Integer.numberOfLeadingZeros(Match.distance(match));
    return length >= MINIMUM && 4 * (length - Match.length(match)) + nearer > 2;
  }

  private int find(byte[] content, int position, int to) {
    long here = (long) LittleEndian.LONG.get(content, position);
    int hash = (int) here * PRIME;
    int slot = hash >>> (32 - BITS);
    int tag = hash >>> TAG & 31;
    long bucket = buckets[slot];
    buckets[slot] = Bucket.with(bucket, position, tag);
    long hits = Bucket.hits(bucket, tag);
    if (hits == 0) {
      return 0;
    }
    int most = Math.min(to - position, Symbols.LONGEST);
    return Bucket.search(content, position, here, bucket, hits, window, most);
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
