package ovation.packaging.disk.zstd;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.disk.deflate.DamagedDataException;

/** The literals of a block (RFC 8878 §3.1.1.3.1). The table of one block may serve the next. */
final class Literals {

  private static final int MOST = 128 << 10;

  private final byte[] bytes = new byte[MOST];
  private int length;
  private @Nullable HuffmanTable table;

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** Forgets the table, as each frame begins without one. */
  void reset() {
    table = null;
  }

  void read(Packed packed) throws DamagedDataException {
    int first = packed.bytes()[packed.skip(0)] & 0xff;
    int format = first >>> 2 & 3;
    switch (first & 3) {
      case 0 -> {
        begin(plainLength(packed, format));
        System.arraycopy(packed.bytes(), packed.skip(length), bytes, 0, length);
      }
      case 1 -> {
        begin(plainLength(packed, format));
        Arrays.fill(bytes, 0, length, (byte) packed.unsigned());
      }
      default -> huffman(packed, format, (first & 3) == 2);
    }
  }

  private static long plainLength(Packed packed, int format) throws DamagedDataException {
    return switch (format) {
      case 1 -> packed.number(2) >>> 4;
      case 3 -> packed.number(3) >>> 4;
      default -> packed.number(1) >>> 3;
    };
  }

  private void begin(long newLength) throws DamagedDataException {
    DamagedDataException.require(newLength <= MOST, Sentence.of("a block has too many literals"));
    length = (int) newLength;
  }

  private void huffman(Packed packed, int format, boolean newTable) throws DamagedDataException {
    int bits = format < 2 ? 10 : format == 2 ? 14 : 18;
    long header = packed.number(format < 2 ? 3 : format + 2) >>> 4;
    long mask = (1L << bits) - 1;
    begin(header & mask);
    int end = packed.position() + (int) (header >>> bits & mask);
    if (newTable) {
      table = HuffmanTable.read(packed);
    }
    HuffmanTable known = table;
    if (known == null) {
      throw DamagedDataException.because(Sentence.of("the table of the literals is missing"));
    }
    if (format == 0) {
      stream(known, packed, end - packed.position(), 0, length);
      return;
    }
    int one = (int) packed.number(2);
    int two = (int) packed.number(2);
    int three = (int) packed.number(2);
    int quarter = (length + 3) / 4;
    DamagedDataException.require(
        length >= 3 * quarter, Sentence.of("four streams hold too few literals"));
    stream(known, packed, one, 0, quarter);
    stream(known, packed, two, quarter, 2 * quarter);
    stream(known, packed, three, 2 * quarter, 3 * quarter);
    stream(known, packed, end - packed.position(), 3 * quarter, length);
  }

  private void stream(HuffmanTable known, Packed packed, int size, int begin, int end)
      throws DamagedDataException {
    DamagedDataException.require(size > 0, Sentence.of("a stream of literals is empty"));
    int from = packed.skip(size);
    known.decode(packed.bytes(), from, from + size, bytes, begin, end);
  }
}
