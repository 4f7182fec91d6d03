package ovation.packaging.disk.deflate;

/** Writes blocks of sequences, each in the cheapest of the three forms of RFC 1951. */
final class BlockWriter {

  private static final int LONGEST_STORED = 65_535;
  private static final int STORED = 0;
  private static final int FIXED = 1;
  private static final int DYNAMIC = 2;

  private final BitWriter out;
  private final BlockCodes codes = new BlockCodes();
  private final CodeLengths codeLengths = new CodeLengths();

  BlockWriter(BitWriter out) {
    this.out = out;
  }

  /**
   * Writes one block.
   *
   * @param segment of the sequences
   * @param position in the content at which the segment begins, in bytes
   * @param last whether no block follows
   */
  void write(Sequences sequences, Segment segment, byte[] content, int position, boolean last) {
    int[] frequencies = segment.frequencies;
    int length = segment.length;
    codes.fit(frequencies);
    long extra = extraBits(frequencies);
    long dynamic = codeLengths.fit(codes.codeLengths) + cost(frequencies) + extra;
    long fixed = fixedCost(frequencies) + extra;
    if (storedCost(length) <= Math.min(dynamic, fixed) + 3) {
      store(content, position, length, last);
      return;
    }
    out.put(last ? 1 : 0, 1);
    if (fixed <= dynamic) {
      out.put(FIXED, 2);
      codes.fix();
    } else {
      out.put(DYNAMIC, 2);
      codeLengths.write(out);
    }
    codes.complete();
    out.put(sequences, segment.from, segment.to, segment.firstLiteral, codes);
    int end = codes.literals[Symbols.END];
    out.put(end >>> 5, end & 31);
  }

  private long cost(int[] frequencies) {
    byte[] lengths = codes.codeLengths;
    int bits = 0;
    for (int symbol = 0; symbol < Symbols.BOTH; symbol++) {
      bits += frequencies[symbol] * lengths[symbol];
    }
    return bits;
  }

  private static long fixedCost(int[] frequencies) {
    int bits = 0;
    for (int symbol = 0; symbol < Symbols.DISTANCES; symbol++) {
      int length = symbol < 144 || symbol >= 280 ? 8 : symbol < 256 ? 9 : 7;
      bits += frequencies[symbol] * length;
    }
    for (int symbol = Symbols.DISTANCES; symbol < Symbols.BOTH; symbol++) {
      bits += frequencies[symbol] * 5;
    }
    return bits;
  }

  private static long extraBits(int[] frequencies) {
    int bits = 0;
    for (int symbol = 8; symbol < 28; symbol++) {
      bits += frequencies[Symbols.FIRST_LENGTH + symbol] * Symbols.extraOfLength(symbol);
    }
    for (int symbol = 4; symbol < Symbols.DISTANCE_COUNT; symbol++) {
      bits += frequencies[Symbols.DISTANCES + symbol] * Symbols.extraOfDistance(symbol);
    }
    return bits;
  }

  private long storedCost(int length) {
    int blocks = Math.max(1, (length + LONGEST_STORED - 1) / LONGEST_STORED);
    int padding = (8 - (out.pending() + 3)) & 7;
    return padding + 3 + 8L * length + blocks * 32L + (blocks - 1) * 8L;
  }

  private void store(byte[] content, int position, int length, boolean last) {
    int at = position;
    int left = length;
    do {
      int part = Math.min(left, LONGEST_STORED);
      left -= part;
      out.put(last && left == 0 ? 1 : 0, 1);
      out.put(STORED, 2);
      out.align();
      out.put(part, 16);
      out.put(~part & 0xffff, 16);
      out.put(content, at, part);
      at += part;
    } while (left > 0);
  }
}
