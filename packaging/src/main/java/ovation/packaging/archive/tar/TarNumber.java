package ovation.packaging.archive.tar;

import java.util.Arrays;
import java.util.OptionalLong;
import ovation.model.text.Sentence;

/** Numbers in TAR headers: octal digits, or base-256 where the first bit is set (GNU). */
public final class TarNumber {

  private TarNumber() {}

  /**
   * Reads a number field: octal digits after optional blanks up to a blank or NUL, or base-256.
   *
   * @return nothing if the field is blank
   * @throws TarFormatException if it is no number, negative or beyond 63 bits
   */
  static OptionalLong parse(byte[] block, int offset, int length) throws TarFormatException {
    return (block[offset] & 0x80) != 0
        ? OptionalLong.of(parseBase256(block, offset, length))
        : parseOctal(block, offset, length);
  }

  private static OptionalLong parseOctal(byte[] block, int offset, int length)
      throws TarFormatException {
    int at = offset;
    int end = offset + length;
    while (at < end && block[at] == ' ') {
      at++;
    }
    long value = 0;
    int digits = 0;
    while (at < end && block[at] >= '0' && block[at] <= '7') {
      value = (value << 3) | (block[at] - '0');
      at++;
      digits++;
    }
    for (; at < end; at++) {
      if (block[at] != ' ' && block[at] != 0) {
        throw new TarFormatException(Sentence.of("a number field holds something else"));
      }
    }
    return digits == 0 ? OptionalLong.empty() : OptionalLong.of(value);
  }

  private static long parseBase256(byte[] block, int offset, int length) throws TarFormatException {
    if ((block[offset] & 0x40) != 0) {
      throw new TarFormatException(Sentence.of("a number is negative"));
    }
    long value = block[offset] & 0x3F;
    for (int i = 1; i < length; i++) {
      if (value >>> 55 != 0) {
        throw new TarFormatException(Sentence.of("a number is too large"));
      }
      value = (value << 8) | (block[offset + i] & 0xFF);
    }
    return value;
  }

  /** Returns the largest value that fits in octal digits with a terminating NUL. */
  public static long largestOctal(int length) {
    return (1L << (3 * (length - 1))) - 1;
  }

  /** Writes a value as zero-filled octal digits and a NUL; it must fit. */
  public static void putOctal(byte[] block, int offset, int length, long value) {
    if (value < 0 || value > largestOctal(length)) {
      throw new IllegalArgumentException(value + " does not fit in " + length + " octal bytes");
    }
    long rest = value;
    for (int i = offset + length - 2; i >= offset; i--) {
      block[i] = (byte) ('0' + (rest & 7));
      rest >>>= 3;
    }
    block[offset + length - 1] = 0;
  }

  /** Writes a value that is not negative in base-256, as GNU tar does from 8 GiB. */
  public static void putBase256(byte[] block, int offset, int length, long value) {
    Arrays.fill(block, offset, offset + length, (byte) 0);
    long rest = value;
    for (int i = offset + length - 1; i > offset && rest != 0; i--) {
      block[i] = (byte) rest;
      rest >>>= 8;
    }
    block[offset] = (byte) 0x80;
  }
}
