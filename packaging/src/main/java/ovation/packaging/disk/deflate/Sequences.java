package ovation.packaging.disk.deflate;

/**
 * What a match finder makes of some 64 KiB of content: bytes as they are, followed by a copy from
 * before, again and again. The bytes are kept together, one run behind the other.
 */
final class Sequences {

  /** The most content that is parsed at a time, in bytes. */
  static final int CONTENT = 65_536;

  private static final int DISTANCE = 9;
  private static final int SYMBOL = 25;
  private static final int RUN = 32;

  private final long[] packed = new long[CONTENT / Symbols.SHORTEST + 2];
  private final byte[] literals = new byte[CONTENT + 3 * Long.BYTES];
  private int size;
  private int literalCount;

  void clear() {
    size = 0;
    literalCount = 0;
  }

  int size() {
    return size;
  }

  /** Returns the bytes of all runs, and eight more at least that mean nothing. */
  byte[] literals() {
    return literals;
  }

  /**
   * Appends bytes as they are, and a copy.
   *
   * @param content with eight bytes more than are used
   * @param from where the bytes begin in the content
   * @param run how many they are
   * @param length of the copy, in bytes
   * @param distance of the copy, in bytes back
   */
  void add(byte[] content, int from, int run, int length, int distance) {
    int symbol = Symbols.ofDistance(distance);
    append(content, from, run, symbol << SYMBOL | distance << DISTANCE | length);
  }

  /** Appends the last bytes, which no copy follows. */
  void addLast(byte[] content, int from, int run) {
    append(content, from, run, 0);
  }

  private void append(byte[] content, int from, int run, int copy) {
    packed[size++] = (long) run << RUN | copy;
    byte[] target = literals;
    int at = literalCount;
    LittleEndian.LONG.set(target, at, (long) LittleEndian.LONG.get(content, from));
    LittleEndian.LONG.set(target, at + 8, (long) LittleEndian.LONG.get(content, from + 8));
    for (int i = 16; i < run; i += Long.BYTES) {
      LittleEndian.LONG.set(target, at + i, (long) LittleEndian.LONG.get(content, from + i));
    }
    literalCount += run;
  }

  long get(int index) {
    return packed[index];
  }

  /** Returns the number of bytes before the copy. */
  static int run(long sequence) {
    return (int) (sequence >>> RUN);
  }

  /** Returns the length of the copy, or 0 if there is none. */
  static int length(long sequence) {
    return (int) sequence & 0x1ff;
  }

  /** Returns how far the copy reaches back, in bytes. */
  static int distance(long sequence) {
    return (int) sequence >>> DISTANCE & 0xffff;
  }

  /** Returns the symbol of that distance. */
  static int distanceSymbol(long sequence) {
    return (int) sequence >>> SYMBOL & 31;
  }
}
