package ovation.packaging.disk.deflate;

/**
 * The alphabets of RFC 1951 section 3.2.5: bytes, the end of a block and lengths in one, distances
 * in the other. Tables of frequencies and codes hold both, the distances from {@link #DISTANCES}
 * on.
 */
final class Symbols {

  /** The end of a block. */
  static final int END = 256;

  /** Lengths begin behind it. */
  static final int FIRST_LENGTH = 257;

  /** The number of bytes, end and lengths together. */
  static final int LITERALS = 286;

  /** Where the distances begin in a table of both alphabets. */
  static final int DISTANCES = 288;

  /** The number of distances. */
  static final int DISTANCE_COUNT = 30;

  /** The length of a table of both alphabets. */
  static final int BOTH = DISTANCES + 32;

  /** The shortest match, in bytes. */
  static final int SHORTEST = 3;

  /** The longest match, in bytes. */
  static final int LONGEST = 258;

  private static final byte[] SYMBOL_OF_LENGTH = new byte[LONGEST + 1];
  private static final short[] BASE_OF_LENGTH = new short[29];

  static {
    int length = SHORTEST;
    for (int step = 0; step < 28; step++) {
      BASE_OF_LENGTH[step] = (short) length;
      for (int i = 0; i < 1 << extraOfLength(step); i++) {
        SYMBOL_OF_LENGTH[length++] = (byte) step;
      }
    }
    BASE_OF_LENGTH[28] = LONGEST;
    SYMBOL_OF_LENGTH[LONGEST] = 28;
  }

  private Symbols() {}

  /** Returns the symbol of a length, less {@link #FIRST_LENGTH}. */
  static int ofLength(int length) {
    return SYMBOL_OF_LENGTH[length];
  }

  /** Returns the shortest length of a symbol, from which its extra bits count. */
  static int baseOfLength(int symbol) {
    return BASE_OF_LENGTH[symbol];
  }

  /** Returns how many extra bits follow the symbol of a length. */
  static int extraOfLength(int symbol) {
    return symbol < 8 || symbol == 28 ? 0 : (symbol - 4) >> 2;
  }

  /** Returns the symbol of a distance. */
  static int ofDistance(int distance) {
    int back = distance - 1;
    int log = 31 - Integer.numberOfLeadingZeros(back | 2);
    int symbol = 2 * log + (back >>> (log - 1) & 1);
    return back < 4 ? back : symbol;
  }

  /** Returns how many extra bits follow the symbol of a distance. */
  static int extraOfDistance(int symbol) {
    return Math.max(0, (symbol >> 1) - 1);
  }
}
