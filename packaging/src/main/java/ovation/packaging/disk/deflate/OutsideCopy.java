package ovation.packaging.disk.deflate;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;

/**
 * Lets a library work on a buffer through a pointer: a buffer outside the heap directly, one on the
 * heap through a copy that is kept for the next block.
 */
final class OutsideCopy {

  private ByteBuffer copy = ByteBuffer.allocateDirect(0);

  /** Returns what remains in the buffer. Its position stays. */
  MemorySegment filledFrom(ByteBuffer buffer) {
    if (buffer.isDirect()) {
      return MemorySegment.ofBuffer(buffer);
    }
    grow(buffer.remaining());
    copy.put(buffer.duplicate()).flip();
    return MemorySegment.ofBuffer(copy);
  }

  /** Returns as much room as remains in the buffer. */
  MemorySegment roomFor(ByteBuffer buffer) {
    if (buffer.isDirect()) {
      return MemorySegment.ofBuffer(buffer);
    }
    grow(buffer.remaining());
    return MemorySegment.ofBuffer(copy);
  }

  /** Brings what was written into the room to the buffer's position, which may move. */
  void copyTo(ByteBuffer buffer, int length) {
    if (!buffer.isDirect()) {
      buffer.put(copy.slice(0, length));
    }
  }

  private void grow(int length) {
    if (copy.capacity() < length) {
      copy = ByteBuffer.allocateDirect(length);
    }
    copy.clear().limit(length);
  }
}
