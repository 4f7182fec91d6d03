package ovation.packaging.disk.deflate;

/**
 * Compares content with what was before. A match is an {@code int}, {@code length << 16 | 0xffff -
 * distance}, so that the greatest is the longest, and the nearest of those; 0 is none.
 */
final class Match {

  private Match() {}

  /**
   * Compares with an earlier position.
   *
   * @param here the eight bytes at the position
   * @param other the earlier position, of which only the lower 16 bits are looked at
   * @param window the distance that is allowed, as a power of two
   * @param most the most that the match may have, in bytes; shorter ones than eight may exceed it
   */
  static int at(byte[] content, int position, long here, int other, int window, int most) {
    int distance = (position - other) & 0xffff;
    long differences = (long) LittleEndian.LONG.get(content, position - distance) ^ here;
    int length =
        differences != 0
            ? Long.numberOfTrailingZeros(differences) >>> 3
            : length(content, position, distance, most);
    int usable = (((distance - 1) & 0xffff) >>> window) - 1 >> 31;
    return (length << 16 | (0xffff - distance)) & usable;
  }

  private static int length(byte[] content, int position, int distance, int most) {
    int length = Long.BYTES;
    while (length < most) {
      long differences =
          (long) LittleEndian.LONG.get(content, position + length)
              ^ (long) LittleEndian.LONG.get(content, position + length - distance);
      if (differences != 0) {
        return Math.min(length + (Long.numberOfTrailingZeros(differences) >>> 3), most);
      }
      length += Long.BYTES;
    }
    return most;
  }

  /** Returns the length, in bytes. */
  static int length(int match) {
    return match >>> 16;
  }

  /** Returns the distance, in bytes. */
  static int distance(int match) {
    return 0xffff - (match & 0xffff);
  }
}
