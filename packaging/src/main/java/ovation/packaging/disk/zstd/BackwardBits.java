package ovation.packaging.disk.zstd;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import ovation.model.text.Sentence;
import ovation.packaging.disk.deflate.DamagedDataException;

/** A stream of bits that is read from its end, where a 1 marks the beginning (RFC 8878 §4.1). */
final class BackwardBits {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] bytes = {};
  private int start;
  private int left;

  /** Takes a stream; at least 8 bytes of the array must follow it. */
  void begin(byte[] array, int from, int to) throws DamagedDataException {
    DamagedDataException.require(
        to > from && array[to - 1] != 0, Sentence.of("a stream of bits has no end mark"));
    bytes = array;
    start = from;
    left = (to - from) * 8 - (Integer.numberOfLeadingZeros(array[to - 1] & 0xff) - 24) - 1;
  }

  /** Returns how many bits are left. */
  int left() {
    return left;
  }

  /** Reads up to 32 bits. */
  int read(int count) throws DamagedDataException {
    if (count > left) {
      throw DamagedDataException.cutOff();
    }
    left -= count;
    return fetch(left, count);
  }

  /** Returns the next bits, up to 32, as if zeros followed the last. */
  int peek(int count) {
    return count <= left ? fetch(left - count, count) : fetch(0, left) << count - left;
  }

  /** Passes over bits that were peeked at. */
  void skip(int count) throws DamagedDataException {
    if (count > left) {
      throw DamagedDataException.cutOff();
    }
    left -= count;
  }

  private int fetch(int at, int count) {
    long word = (long) LONG.get(bytes, start + (at >>> 3));
    return (int) (word >>> (at & 7) & (1L << count) - 1);
  }
}
