package ovation.packaging.disk.convert;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The memory for one piece of a disk on its way from the workers to the writers: its content, and
 * for each image the units that it becomes. Used again and again.
 */
final class Piece {

  /**
   * One unit of an image, or a run of them, ready to be written.
   *
   * @param offset on the disk in bytes
   * @param length on the disk in bytes
   */
  record Unit(long offset, int length, ByteBuffer packed) {}

  private final ByteBuffer content;
  private final List<ByteBuffer> packed = new ArrayList<>();
  private final List<List<Unit>> units = new ArrayList<>();
  private long offset;
  private int length;
  private boolean ready;

  /**
   * Allocates the memory.
   *
   * @param size of a piece in bytes
   * @param bounds for each image the most bytes that a piece is packed into; 0 if the image takes
   *     the content as it is
   */
  Piece(int size, List<Integer> bounds) {
    content = ByteBuffer.allocateDirect(size);
    for (int bound : bounds) {
      packed.add(ByteBuffer.allocateDirect(bound));
      units.add(new ArrayList<>());
    }
  }

  /** Takes the memory into use for a stretch of the disk, in bytes. */
  void begin(long newOffset, int newLength) {
    offset = newOffset;
    length = newLength;
    ready = false;
    packed.forEach(ByteBuffer::clear);
    units.forEach(List::clear);
  }

  long offset() {
    return offset;
  }

  int length() {
    return length;
  }

  ByteBuffer content() {
    return content;
  }

  ByteBuffer packed(int image) {
    return packed.get(image);
  }

  List<Unit> units(int image) {
    return units.get(image);
  }

  /** Guarded by the {@link Conveyor}. */
  boolean isReady() {
    return ready;
  }

  /** Guarded by the {@link Conveyor}. */
  void makeReady() {
    ready = true;
  }
}
