package ovation.packaging.disk.deflate;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * A slow reader of RFC 1951 and 1950, written from their text, that accepts nothing they do not
 * allow: no incomplete codes, no bytes behind the end, no wrong checksum.
 */
final class StrictInflater {

  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };
  private static final int[] DISTANCES = {
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577
  };
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private final byte[] packed;
  private final boolean zlib;
  private long bit;
  private byte[] content = {};
  private int length;
  private int farthest;

  StrictInflater(byte[] packed, boolean zlib) {
    this.packed = packed;
    this.zlib = zlib;
  }

  /** Returns the farthest that any match reached back, in bytes. */
  int farthest() {
    return farthest;
  }

  byte[] inflate(int expected) {
    content = new byte[expected];
    if (zlib) {
      demand((packed[0] & 0xff) == 0x78 && (packed[1] & 0x20) == 0, "header");
      demand(((packed[0] & 0xff) * 256 + (packed[1] & 0xff)) % 31 == 0, "header check");
      bit = 16;
    }
    boolean last;
    do {
      last = bits(1) == 1;
      switch (bits(2)) {
        case 0 -> stored();
        case 1 -> coded(fixedLengths(), filled(30, 5), false);
        case 2 -> dynamic();
        default -> demand(false, "type of block");
      }
    } while (!last);
    demand(length == expected, "length");
    int end = (int) ((bit + 7) / 8);
    if (zlib) {
      Adler32 adler = new Adler32();
      adler.update(content);
      demand(ByteBuffer.wrap(packed, end, 4).getInt() == (int) adler.getValue(), "checksum");
      end += 4;
    }
    demand(end == packed.length, "end");
    return content;
  }

  private void stored() {
    bit = (bit + 7) / 8 * 8;
    int count = bits(16);
    demand(count == (~bits(16) & 0xffff), "length of a stored block");
    for (int i = 0; i < count; i++) {
      content[length++] = (byte) bits(8);
    }
  }

  private void dynamic() {
    int literals = bits(5) + 257;
    int distances = bits(5) + 1;
    demand(literals <= 286 && distances <= 30, "number of codes");
    int[] first = new int[19];
    for (int i = bits(4) + 4, at = 0; at < i; at++) {
      first[ORDER[at]] = bits(3);
    }
    Code code = new Code(first, false);
    int[] lengths = new int[literals + distances];
    for (int at = 0; at < lengths.length; ) {
      int symbol = code.next();
      int repeat = 1;
      int value = symbol;
      switch (symbol) {
        case 16 -> {
          value = lengths[at - 1];
          repeat = 3 + bits(2);
        }
        case 17 -> {
          value = 0;
          repeat = 3 + bits(3);
        }
        case 18 -> {
          value = 0;
          repeat = 11 + bits(7);
        }
        default -> {
          // A length as it is.
        }
      }
      demand(at + repeat <= lengths.length, "repeated lengths");
      Arrays.fill(lengths, at, at + repeat, value);
      at += repeat;
    }
    coded(
        Arrays.copyOf(lengths, literals),
        Arrays.copyOfRange(lengths, literals, lengths.length),
        true);
  }

  private void coded(int[] literalLengths, int[] distanceLengths, boolean complete) {
    Code literals = new Code(literalLengths, false);
    Code distances = new Code(distanceLengths, complete);
    for (int symbol = literals.next(); symbol != 256; symbol = literals.next()) {
      if (symbol < 256) {
        content[length++] = (byte) symbol;
        continue;
      }
      int step = symbol - 257;
      int count = LENGTHS[step] + bits(step < 8 || step == 28 ? 0 : (step - 4) / 4);
      int code = distances.next();
      int distance = DISTANCES[code] + bits(code < 4 ? 0 : (code - 2) / 2);
      demand(distance <= length, "distance");
      farthest = Math.max(farthest, distance);
      for (int i = 0; i < count; i++, length++) {
        content[length] = content[length - distance];
      }
    }
  }

  private static int[] fixedLengths() {
    int[] lengths = filled(288, 8);
    Arrays.fill(lengths, 144, 256, 9);
    Arrays.fill(lengths, 256, 280, 7);
    return lengths;
  }

  private static int[] filled(int count, int value) {
    int[] values = new int[count];
    Arrays.fill(values, value);
    return values;
  }

  private int bits(int count) {
    int value = 0;
    for (int i = 0; i < count; i++, bit++) {
      value |= (packed[(int) (bit >> 3)] >> (bit & 7) & 1) << i;
    }
    return value;
  }

  private static void demand(boolean condition, String what) {
    if (!condition) {
      throw new AssertionError("not deflate: " + what);
    }
  }

  /** A canonical Huffman code, RFC 1951 section 3.2.2. */
  private final class Code {

    private final int[] lengths;
    private final int[] counts = new int[16];
    private final int[] sorted;

    Code(int[] lengths, boolean distances) {
      this.lengths = lengths;
      for (int each : lengths) {
        counts[each]++;
      }
      int used = lengths.length - counts[0];
      counts[0] = 0;
      int room = 1 << 15;
      for (int i = 1; i <= 15; i++) {
        room -= counts[i] << (15 - i);
      }
      demand(room >= 0, "too many codes");
      // A single distance code of one bit may leave the other unused, and there may be none at all.
      demand(room == 0 || (distances && used <= 1) || lengths.length == 30, "incomplete code");
      sorted = new int[used];
      int at = 0;
      for (int size = 1; size <= 15; size++) {
        for (int symbol = 0; symbol < lengths.length; symbol++) {
          if (this.lengths[symbol] == size) {
            sorted[at++] = symbol;
          }
        }
      }
    }

    int next() {
      int code = 0;
      int first = 0;
      int index = 0;
      for (int size = 1; size <= 15; size++) {
        code |= bits(1);
        if (code - first < counts[size]) {
          return sorted[index + code - first];
        }
        index += counts[size];
        first = (first + counts[size]) << 1;
        code <<= 1;
      }
      throw new AssertionError("not deflate: unused code");
    }
  }
}
