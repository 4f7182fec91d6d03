package ovation.packaging.disk.deflate;

import java.util.Arrays;

/**
 * The codes of one block, ready to be written: {@code bits << 5 | number of bits} for each byte,
 * each length with its extra bits, and each symbol of a distance.
 */
final class BlockCodes {

  /** So that four bytes fit into what is written at once. */
  private static final int LITERAL_LIMIT = 14;

  private static final int DISTANCE_LIMIT = 15;

  final int[] literals = new int[Symbols.DISTANCES];
  final int[] lengths = new int[Symbols.LONGEST + 1];
  final int[] distances = new int[32];

  /** The lengths of the codes of both alphabets. */
  final byte[] codeLengths = new byte[Symbols.BOTH];

  private final HuffmanCode huffman = new HuffmanCode();

  /** Makes the lengths of the best codes for a block of those frequencies. */
  void fit(int[] frequencies) {
    Arrays.fill(codeLengths, (byte) 0);
    huffman.lengths(frequencies, 0, Symbols.LITERALS, codeLengths, LITERAL_LIMIT);
    huffman.lengths(
        frequencies, Symbols.DISTANCES, Symbols.DISTANCE_COUNT, codeLengths, DISTANCE_LIMIT);
  }

  /** Takes the lengths of the fixed codes, RFC 1951 section 3.2.6. */
  void fix() {
    Arrays.fill(codeLengths, 0, 144, (byte) 8);
    Arrays.fill(codeLengths, 144, 256, (byte) 9);
    Arrays.fill(codeLengths, 256, 280, (byte) 7);
    Arrays.fill(codeLengths, 280, Symbols.DISTANCES, (byte) 8);
    Arrays.fill(codeLengths, Symbols.DISTANCES, Symbols.BOTH, (byte) 5);
  }

  /** Makes the code words from the lengths. */
  void complete() {
    huffman.words(codeLengths, 0, Symbols.DISTANCES, literals, 0);
    huffman.words(codeLengths, Symbols.DISTANCES, 32, distances, 0);
    for (int length = Symbols.SHORTEST; length <= Symbols.LONGEST; length++) {
      int symbol = Symbols.ofLength(length);
      int word = literals[Symbols.FIRST_LENGTH + symbol];
      int bits = word & 31;
      int extra = length - Symbols.baseOfLength(symbol);
      lengths[length] = (extra << bits | word >>> 5) << 5 | (bits + Symbols.extraOfLength(symbol));
    }
  }
}
