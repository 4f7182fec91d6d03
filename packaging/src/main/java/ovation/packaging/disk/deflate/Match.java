package ovation.packaging.disk.deflate;

/**
 * Compares content with what was before. A match is an {@code int}, {@code length << 16 | 0xffff -
 * distance}, so that the greatest is the longest, and the nearest of those; 0 is none.
 */
final class Match {

  private Match() {}

  /**
   * Compares eight bytes with those at an earlier position, without a branch.
   *
   * @param here the eight bytes at the position
   * @param other the earlier position, of which only the lower 16 bits are looked at
   * @param window the distance that is allowed, as a power of two
   */
  static int start(byte[] content, int position, long here, int other, int window) {
    int distance = (position - other) & 0xffff;
    long differences = (long) LittleEndian.LONG.get(content, position - distance) ^ here;
    int length = Long.numberOfTrailingZeros(differences) >>> 3;
    int usable = (((distance - 1) & 0xffff) >>> window) - 1 >> 31;
    return (length << 16 | (0xffff - distance)) & usable;
  }

  /**
   * Follows a match of eight bytes to its end, if it is one.
   *
   * @param most the most that the match may have, in bytes
   */
  static int whole(byte[] content, int position, int start, int most) {
    if (start >>> 16 != Long.BYTES) {
      return start;
    }
    int distance = distance(start);
    return length(content, position, distance, most) << 16 | start & 0xffff;
  }

  /** Returns a length of at least eight bytes, and of {@code most} at most. */
  static int length(byte[] content, int position, int distance, int most) {
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

  /** Returns a match. */
  static int of(int length, int distance) {
    return length << 16 | (0xffff - distance);
  }

  /**
   * Returns whether a match one position later is better: it costs a literal more, and bits if it
   * is farther.
   */
  static boolean isBetter(int later, int match) {
    int nearer =
        Integer.numberOfLeadingZeros(distance(later))
            - Integer.numberOfLeadingZeros(distance(match));
    return 4 * (length(later) - length(match)) + nearer > 2;
  }
}
