package ovation.packaging.disk.deflate;

import java.nio.ByteBuffer;

/**
 * Decompresses blocks, each on its own. For use by one thread at a time; to be closed, as it may
 * hold memory outside the heap.
 */
public interface BlockInflater extends AutoCloseable {

  /**
   * Decompresses one block, which must fill exactly what remains in the target. What stands in the
   * target after a failure is undefined; nothing is written outside what remained in it.
   *
   * @param packed begins with the compressed data; bytes after their end are allowed and not read.
   *     Its position is left behind the data where the engine can tell, and at the limit otherwise
   * @param target is filled to its limit
   * @throws DamagedDataException if the data are damaged, cut off, or yield more or fewer bytes;
   *     the message says which, as part of a sentence
   */
  void inflate(ByteBuffer packed, ByteBuffer target) throws DamagedDataException;

  /** Gives back the memory. The decompressor cannot be used after that. */
  @Override
  void close();
}
