package ovation.packaging.disk.deflate;

/** Writes bits, lowest first, eight bytes at a time. */
final class BitWriter {

  private byte[] bytes = {};
  private int at;
  private long bits;
  private int count;

  /** Begins a new output with room for so many bytes, and eight more. */
  void begin(int room) {
    if (bytes.length < room + Long.BYTES) {
      bytes = new byte[room + Long.BYTES];
    }
    at = 0;
    bits = 0;
    count = 0;
  }

  /** Appends at most 32 bits. */
  void put(int value, int length) {
    bits |= (long) value << count;
    count += length;
    flush();
  }

  /** Writes what is complete, after which at most 7 bits are left. */
  private void flush() {
    LittleEndian.LONG.set(bytes, at, bits);
    int whole = count & ~7;
    at += whole >> 3;
    bits = whole == Long.SIZE ? 0 : bits >>> whole;
    count &= 7;
  }

  /** Fills the last byte with zeros. */
  void align() {
    count = (count + 7) & ~7;
    flush();
  }

  /** Appends bytes, at the beginning of a byte. */
  void put(byte[] source, int from, int length) {
    System.arraycopy(source, from, bytes, at, length);
    at += length;
  }

  /** Returns the bits before the next byte begins. */
  int pending() {
    return count;
  }

  /** Returns the bytes that are complete. */
  int length() {
    return at;
  }

  byte[] bytes() {
    return bytes;
  }

  /**
   * Appends the sequences {@code from} to {@code to} in a block's codes.
   *
   * @param firstLiteral where the literals of the first sequence begin
   */
  void put(Sequences sequences, int from, int to, int firstLiteral, BlockCodes codes) {
    byte[] out = bytes;
    byte[] source = sequences.literals();
    int[] literals = codes.literals;
    int[] lengths = codes.lengths;
    int[] distances = codes.distances;
    long buffer = bits;
    int filled = count;
    int write = at;
    int read = firstLiteral;
    for (int i = from; i < to; i++) {
      long sequence = sequences.get(i);
      int run = Sequences.run(sequence);
      // At most 7 bits are left over, and four literals of 14 bits each fit behind them.
      for (; run >= 4; run -= 4) {
        int one = literals[source[read] & 0xff];
        int two = literals[source[read + 1] & 0xff];
        int three = literals[source[read + 2] & 0xff];
        int four = literals[source[read + 3] & 0xff];
        read += 4;
        buffer |= (long) (one >>> 5) << filled;
        filled += one & 31;
        buffer |= (long) (two >>> 5) << filled;
        filled += two & 31;
        buffer |= (long) (three >>> 5) << filled;
        filled += three & 31;
        buffer |= (long) (four >>> 5) << filled;
        filled += four & 31;
        LittleEndian.LONG.set(out, write, buffer);
        write += filled >> 3;
        buffer >>>= filled & 56;
        filled &= 7;
      }
      // The rest without a branch: codes of no bits stand for those that are not there.
      int one = literals[source[read] & 0xff] & -run >> 31;
      int two = literals[source[read + 1] & 0xff] & 1 - run >> 31;
      int three = literals[source[read + 2] & 0xff] & 2 - run >> 31;
      read += run;
      buffer |= (long) (one >>> 5) << filled;
      filled += one & 31;
      buffer |= (long) (two >>> 5) << filled;
      filled += two & 31;
      buffer |= (long) (three >>> 5) << filled;
      filled += three & 31;
      LittleEndian.LONG.set(out, write, buffer);
      write += filled >> 3;
      buffer >>>= filled & 56;
      filled &= 7;
      int length = Sequences.length(sequence);
      if (length != 0) {
        int code = lengths[length];
        buffer |= (long) (code >>> 5) << filled;
        filled += code & 31;
        int symbol = Sequences.distanceSymbol(sequence);
        int distance = distances[symbol];
        buffer |= (long) (distance >>> 5) << filled;
        filled += distance & 31;
        int extra = Symbols.extraOfDistance(symbol);
        buffer |= ((Sequences.distance(sequence) - 1) & ((1L << extra) - 1)) << filled;
        filled += extra;
        LittleEndian.LONG.set(out, write, buffer);
        write += filled >> 3;
        buffer >>>= filled & 56;
        filled &= 7;
      }
    }
    bits = buffer;
    count = filled;
    at = write;
  }
}
