package ovation.packaging.disk.zstd;

import java.nio.ByteBuffer;
import java.util.Arrays;
import ovation.packaging.disk.deflate.DamagedDataException;

/** Compressed data in an array that is used again and again, read front to back. */
final class Packed {

  /** Bits are fetched eight bytes at a time. */
  private static final int SLACK = 8;

  private byte[] bytes = new byte[1 << 16];
  private int position;
  private int end;

  void load(ByteBuffer source) {
    int length = source.remaining();
    if (bytes.length < length + SLACK) {
      bytes = new byte[length + SLACK];
    }
    source.get(bytes, 0, length);
    Arrays.fill(bytes, length, length + SLACK, (byte) 0);
    position = 0;
    end = length;
  }

  byte[] bytes() {
    return bytes;
  }

  int position() {
    return position;
  }

  /** Passes over bytes, and returns where they began. */
  int skip(int length) throws DamagedDataException {
    if (length > end - position) {
      throw DamagedDataException.cutOff();
    }
    position += length;
    return position - length;
  }

  /** Returns a number of up to 8 bytes, the lowest first. */
  long number(int length) throws DamagedDataException {
    int from = skip(length);
    long number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = number << 8 | bytes[from + i] & 0xff;
    }
    return number;
  }

  int unsigned() throws DamagedDataException {
    return bytes[skip(1)] & 0xff;
  }
}
