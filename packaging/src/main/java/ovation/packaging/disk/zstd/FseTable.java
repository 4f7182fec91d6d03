package ovation.packaging.disk.zstd;

import ovation.model.text.Sentence;
import ovation.packaging.disk.deflate.DamagedDataException;

/** A decoding table of finite state entropy (RFC 8878 §4.1). */
final class FseTable {
  private static final Sentence TOO_MANY_SYMBOLS = Sentence.of("a table has too many symbols");

  private static final int MOST_SYMBOLS = 256;

  private final int accuracy;
  private final int[] symbols;
  private final int[] bits;
  private final int[] bases;

  private FseTable(int accuracy, int[] symbols, int[] bits, int[] bases) {
    this.accuracy = accuracy;
    this.symbols = symbols;
    this.bits = bits;
    this.bases = bases;
  }

  /** A table with one symbol that takes no bits. */
  static FseTable constant(int symbol) {
    return new FseTable(0, new int[] {symbol}, new int[1], new int[1]);
  }

  /**
   * Builds a table (§4.1.1).
   *
   * @param shares of the symbols out of two to the power of the accuracy; -1 for less than one
   */
  static FseTable of(int accuracy, int[] shares) {
    int size = 1 << accuracy;
    int[] symbols = new int[size];
    int[] next = new int[shares.length];
    int high = size;
    for (int s = 0; s < shares.length; s++) {
      if (shares[s] == -1) {
        symbols[--high] = s;
        next[s] = 1;
      } else {
        next[s] = shares[s];
      }
    }
    int step = (size >> 1) + (size >> 3) + 3;
    int place = 0;
    for (int s = 0; s < shares.length; s++) {
      for (int i = 0; i < shares[s]; i++) {
        symbols[place] = s;
        do {
          place = place + step & size - 1;
        } while (place >= high);
      }
    }
    int[] bits = new int[size];
    int[] bases = new int[size];
    for (int i = 0; i < size; i++) {
      int state = next[symbols[i]]++;
      bits[i] = accuracy - (31 - Integer.numberOfLeadingZeros(state));
      bases[i] = (state << bits[i]) - size;
    }
    return new FseTable(accuracy, symbols, bits, bases);
  }

  /** Reads the description of a table and leaves the data behind it. */
  static FseTable read(Packed packed, int mostAccuracy, int mostSymbols)
      throws DamagedDataException {
    ForwardBits in = new ForwardBits(packed);
    int accuracy = in.read(4) + 5;
    DamagedDataException.require(accuracy <= mostAccuracy, Sentence.of("a table is too fine"));
    int[] shares = new int[MOST_SYMBOLS];
    int rest = (1 << accuracy) + 1;
    int count = 0;
    while (rest > 1) {
      DamagedDataException.require(count < mostSymbols, TOO_MANY_SYMBOLS);
      int share = share(in, rest);
      shares[count++] = share;
      rest -= Math.abs(share);
      if (share == 0) {
        int zeros;
        do {
          zeros = in.read(2);
          count += zeros;
          DamagedDataException.require(count <= mostSymbols, TOO_MANY_SYMBOLS);
        } while (zeros == 3);
      }
    }
    in.end();
    int[] used = new int[count];
    System.arraycopy(shares, 0, used, 0, count);
    return of(accuracy, used);
  }

  /** Reads a share: small ones take a bit less than others. */
  private static int share(ForwardBits in, int rest) throws DamagedDataException {
    int bits = 32 - Integer.numberOfLeadingZeros(rest);
    int low = (1 << bits) - 1 - rest;
    int value = in.read(bits - 1);
    if (value >= low) {
      value |= in.read(1) << bits - 1;
      if (value >= 1 << bits - 1) {
        value -= low;
      }
    }
    return value - 1;
  }

  int accuracy() {
    return accuracy;
  }

  int symbol(int state) {
    return symbols[state];
  }

  int bits(int state) {
    return bits[state];
  }

  int next(int state, BackwardBits in) throws DamagedDataException {
    return bases[state] + in.read(bits[state]);
  }
}
