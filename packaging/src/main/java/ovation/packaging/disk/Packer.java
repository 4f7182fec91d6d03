package ovation.packaging.disk;

import java.nio.ByteBuffer;

/** Packs units, for one thread. */
public interface Packer extends AutoCloseable {

  /** Copies. */
  Packer PLAIN = (offset, content, target) -> target.put(content);

  /**
   * Packs one unit.
   *
   * @param offset of the unit on the disk in bytes
   * @param content the unit's content, never all zeros
   * @param target takes the packed bytes at its position; it has room for {@link Packing#bound}
   */
  void pack(long offset, ByteBuffer content, ByteBuffer target);

  /** Frees memory. */
  @Override
  default void close() {}
}
