package ovation.packaging.disk.deflate;

/** What a block costs, as good as it can be told before its codes are made: 1/256 bit. */
final class BlockCost {

  private static final int ONE = 256;

  /** Header of the block and lengths of the code of lengths. */
  private static final int TABLE = 150 * ONE;

  /** The length of one more code. */
  private static final int SYMBOL = 4 * ONE;

  private BlockCost() {}

  static int of(Segment segment) {
    int[] frequencies = segment.frequencies;
    int bits = TABLE;
    int total = 0;
    for (int symbol = 0; symbol < Symbols.DISTANCES; symbol++) {
      int frequency = frequencies[symbol];
      total += frequency;
      bits += (-frequency >>> 31) * SYMBOL - frequency * Logarithms.of(frequency);
    }
    bits += total * Logarithms.of(total);
    total = 0;
    for (int symbol = Symbols.DISTANCES; symbol < Symbols.BOTH; symbol++) {
      int frequency = frequencies[symbol];
      total += frequency;
      bits += (-frequency >>> 31) * SYMBOL - frequency * Logarithms.of(frequency);
    }
    return bits + total * Logarithms.of(total);
  }

  /** Returns the cost of two segments in one block. */
  static int of(Segment one, Segment other) {
    int[] left = one.frequencies;
    int[] right = other.frequencies;
    int bits = TABLE;
    int total = 0;
    for (int symbol = 0; symbol < Symbols.DISTANCES; symbol++) {
      int frequency = left[symbol] + right[symbol];
      total += frequency;
      bits += (-frequency >>> 31) * SYMBOL - frequency * Logarithms.of(frequency);
    }
    bits += total * Logarithms.of(total);
    total = 0;
    for (int symbol = Symbols.DISTANCES; symbol < Symbols.BOTH; symbol++) {
      int frequency = left[symbol] + right[symbol];
      total += frequency;
      bits += (-frequency >>> 31) * SYMBOL - frequency * Logarithms.of(frequency);
    }
    return bits + total * Logarithms.of(total);
  }
}
