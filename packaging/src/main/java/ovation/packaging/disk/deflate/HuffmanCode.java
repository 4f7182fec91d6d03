package ovation.packaging.disk.deflate;

import java.util.Arrays;

/**
 * Makes the lengths of a Huffman code from frequencies, no length above a limit, and the code words
 * from the lengths (RFC 1951 section 3.2.2).
 *
 * <p>The tree is built in place in the sorted frequencies, after A. Moffat and J. Katajainen,
 * "In-Place Calculation of Minimum-Redundancy Codes" (1995). Codes that are too long are shortened
 * by lengthening the next shorter ones.
 */
final class HuffmanCode {

  private static final int MOST = 288;
  private static final int SYMBOL_BITS = 9;
  private static final int SYMBOL = (1 << SYMBOL_BITS) - 1;

  private final long[] sorted = new long[MOST];
  private final int[] tree = new int[MOST];
  private final int[] counts = new int[MOST + 1];
  private final int[] next = new int[17];

  /**
   * Makes the lengths.
   *
   * @param frequencies of symbols, of which those in the range count
   * @param lengths takes the length for each symbol in the range, 0 for those that do not occur; a
   *     complete code of at least two symbols always, as some decoders want it
   * @param limit of the length, in bits
   */
  void lengths(int[] frequencies, int from, int count, byte[] lengths, int limit) {
    int used = 0;
    for (int symbol = 0; symbol < count; symbol++) {
      int frequency = frequencies[from + symbol];
      lengths[from + symbol] = 0;
      if (frequency != 0) {
        sorted[used++] = (long) frequency << SYMBOL_BITS | symbol;
      }
    }
    if (used < 2) {
      int symbol = used == 0 ? 0 : (int) sorted[0] & SYMBOL;
      lengths[from + symbol] = 1;
      lengths[from + (symbol == 0 ? 1 : 0)] = 1;
      return;
    }
    Arrays.sort(sorted, 0, used);
    for (int i = 0; i < used; i++) {
      tree[i] = (int) (sorted[i] >>> SYMBOL_BITS);
    }
    depths(used);
    Arrays.fill(counts, 0, limit + 1, 0);
    int room = 1 << limit;
    for (int i = 0; i < used; i++) {
      int length = Math.min(tree[i], limit);
      counts[length]++;
      room -= 1 << (limit - length);
    }
    shorten(limit, room);
    int at = 0;
    for (int length = limit; length > 0; length--) {
      for (int i = counts[length]; i > 0; i--) {
        lengths[from + ((int) sorted[at++] & SYMBOL)] = (byte) length;
      }
    }
  }

  /** Replaces the frequencies in the tree by the depths of their leaves. */
  private void depths(int used) {
    int leaf = 0;
    int root = 0;
    for (int node = 0; node < used - 1; node++) {
      int weight = 0;
      for (int side = 0; side < 2; side++) {
        if (leaf >= used || (root < node && tree[root] < tree[leaf])) {
          weight += tree[root];
          tree[root++] = node;
        } else {
          weight += tree[leaf++];
        }
      }
      tree[node] = weight;
    }
    tree[used - 2] = 0;
    for (int node = used - 3; node >= 0; node--) {
      tree[node] = tree[tree[node]] + 1;
    }
    int available = 1;
    int depth = 0;
    int node = used - 2;
    int at = used - 1;
    while (available > 0) {
      int inner = 0;
      while (node >= 0 && tree[node] == depth) {
        inner++;
        node--;
      }
      for (; available > inner; available--) {
        tree[at--] = depth;
      }
      available = 2 * inner;
      depth++;
    }
  }

  /** Gives back the room that the codes at the limit take too much. */
  private void shorten(int limit, int room) {
    int missing = -room;
    while (missing > 0) {
      int length = limit - 1;
      while (counts[length] == 0) {
        length--;
      }
      counts[length]--;
      counts[length + 1] += 2;
      counts[limit]--;
      missing--;
    }
  }

  /**
   * Makes the code words, first bit lowest, as deflate sends them.
   *
   * @param words takes {@code word << 5 | length} for each symbol
   */
  void words(byte[] lengths, int from, int count, int[] words, int to) {
    Arrays.fill(counts, 0, 16, 0);
    for (int symbol = 0; symbol < count; symbol++) {
      counts[lengths[from + symbol]]++;
    }
    counts[0] = 0;
    int code = 0;
    for (int length = 1; length < 16; length++) {
      code = (code + counts[length - 1]) << 1;
      next[length] = code;
    }
    for (int symbol = 0; symbol < count; symbol++) {
      int length = lengths[from + symbol];
      words[to + symbol] =
          length == 0 ? 0 : Integer.reverse(next[length]++) >>> (32 - length) << 5 | length;
    }
  }
}
