package ovation.packaging.disk.deflate;

import java.util.Arrays;

/** The lengths of a block's codes as they stand before it, RFC 1951 section 3.2.7. */
final class CodeLengths {

  private static final int SYMBOLS = 19;
  private static final int LIMIT = 7;
  private static final byte[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private final byte[] all = new byte[Symbols.BOTH];

  /** Each a symbol, and above its five bits the value of its extra bits. */
  private final short[] runs = new short[Symbols.BOTH];

  private final int[] frequencies = new int[SYMBOLS];
  private final byte[] lengths = new byte[SYMBOLS];
  private final int[] words = new int[SYMBOLS];
  private final HuffmanCode huffman = new HuffmanCode();
  private int literals;
  private int distances;
  private int sent;
  private int size;

  /** Takes the lengths of both alphabets and returns the bits that they will need. */
  int fit(byte[] codeLengths) {
    literals = Symbols.LITERALS;
    while (literals > Symbols.FIRST_LENGTH && codeLengths[literals - 1] == 0) {
      literals--;
    }
    distances = Symbols.DISTANCE_COUNT;
    while (distances > 1 && codeLengths[Symbols.DISTANCES + distances - 1] == 0) {
      distances--;
    }
    System.arraycopy(codeLengths, 0, all, 0, literals);
    System.arraycopy(codeLengths, Symbols.DISTANCES, all, literals, distances);
    Arrays.fill(frequencies, 0);
    collect(literals + distances);
    huffman.lengths(frequencies, 0, SYMBOLS, lengths, LIMIT);
    sent = SYMBOLS;
    while (sent > 4 && lengths[ORDER[sent - 1]] == 0) {
      sent--;
    }
    int bits = 5 + 5 + 4 + 3 * sent + 2 * frequencies[16] + 3 * frequencies[17];
    bits += 7 * frequencies[18];
    for (int symbol = 0; symbol < SYMBOLS; symbol++) {
      bits += frequencies[symbol] * lengths[symbol];
    }
    return bits;
  }

  private void collect(int count) {
    size = 0;
    int at = 0;
    while (at < count) {
      int length = all[at];
      int end = at + 1;
      while (end < count && all[end] == length) {
        end++;
      }
      int run = end - at;
      at = end;
      if (length == 0) {
        for (; run >= 11; run -= Math.min(run, 138)) {
          add(18, Math.min(run, 138) - 11);
        }
        if (run >= 3) {
          add(17, run - 3);
          run = 0;
        }
      } else {
        add(length, 0);
        run--;
        for (; run >= 3; run -= Math.min(run, 6)) {
          add(16, Math.min(run, 6) - 3);
        }
      }
      for (; run > 0; run--) {
        add(length, 0);
      }
    }
  }

  private void add(int symbol, int extra) {
    frequencies[symbol]++;
    runs[size++] = (short) (extra << 5 | symbol);
  }

  /** Writes what {@link #fit} was given last. */
  void write(BitWriter out) {
    huffman.words(lengths, 0, SYMBOLS, words, 0);
    out.put(literals - Symbols.FIRST_LENGTH, 5);
    out.put(distances - 1, 5);
    out.put(sent - 4, 4);
    for (int i = 0; i < sent; i++) {
      out.put(lengths[ORDER[i]], 3);
    }
    for (int i = 0; i < size; i++) {
      int symbol = runs[i] & 31;
      int word = words[symbol];
      int bits = word & 31;
      int extra = runs[i] >>> 5;
      int extraBits =
          switch (symbol) {
            case 16 -> 2;
            case 17 -> 3;
            case 18 -> 7;
            default -> 0;
          };
      out.put(extra << bits | word >>> 5, bits + extraBits);
    }
  }
}
