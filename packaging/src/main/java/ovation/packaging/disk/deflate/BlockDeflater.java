package ovation.packaging.disk.deflate;

import java.nio.ByteBuffer;

/**
 * Compresses blocks, each on its own. For use by one thread at a time; to be closed, as it may hold
 * memory outside the heap. What becomes of a block depends on nothing but the block.
 */
public interface BlockDeflater extends AutoCloseable {

  /**
   * Returns the room that {@link #deflate} needs.
   *
   * @param length of a block, in bytes
   * @return the number of bytes that must remain in the target; no block becomes larger
   * @throws ArithmeticException if it is too large for a buffer
   */
  int bound(int length);

  /**
   * Compresses all that remains in a buffer, and appends the result to another at its position.
   * Direct buffers and those on the heap both work. Content that does not shrink is stored.
   *
   * @param content is read to its limit; may be empty, and may be read-only
   * @param target with at least {@link #bound} bytes remaining
   * @return the number of bytes appended
   * @throws java.nio.BufferOverflowException if less than {@link #bound} remains in the target;
   *     nothing has been read or written then
   */
  int deflate(ByteBuffer content, ByteBuffer target);

  /** Gives back the memory. The compressor cannot be used after that. */
  @Override
  void close();
}
