package ovation.packaging.disk.zstd;

import java.util.Arrays;
import ovation.model.text.Sentence;
import ovation.packaging.disk.deflate.DamagedDataException;

/** What was decoded so far. */
final class Plain {
  private static final Sentence OFFSET_NOWHERE = Sentence.of("an offset points nowhere");

  private byte[] bytes = {};
  private int size;
  private int position;
  private int frame;

  /** Begins anew, with room for so many bytes. */
  void begin(int newSize) {
    if (bytes.length < newSize) {
      bytes = new byte[newSize];
    }
    size = newSize;
    position = 0;
    frame = 0;
  }

  /** Begins a frame: nothing before it is repeated. */
  void beginFrame() {
    frame = position;
  }

  byte[] bytes() {
    return bytes;
  }

  int position() {
    return position;
  }

  int frame() {
    return frame;
  }

  boolean isFull() {
    return position == size;
  }

  void put(byte[] source, int from, int length) throws DamagedDataException {
    System.arraycopy(source, from, bytes, room(length), length);
  }

  void fill(byte value, int length) throws DamagedDataException {
    int from = room(length);
    Arrays.fill(bytes, from, from + length, value);
  }

  /** Repeats what stands a distance before; it may reach into itself. */
  void repeat(int distance, int length) throws DamagedDataException {
    DamagedDataException.require(distance > 0 && distance <= position - frame, OFFSET_NOWHERE);
    int to = room(length);
    int from = to - distance;
    if (distance >= length) {
      System.arraycopy(bytes, from, bytes, to, length);
      return;
    }
    for (int i = 0; i < length; i++) {
      bytes[to + i] = bytes[from + i];
    }
  }

  private int room(int length) throws DamagedDataException {
    if (length > size - position) {
      throw DamagedDataException.tooLong(size);
    }
    position += length;
    return position - length;
  }
}
