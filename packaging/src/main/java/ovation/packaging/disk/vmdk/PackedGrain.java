package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import ovation.packaging.disk.deflate.BlockInflater;
import ovation.packaging.disk.deflate.DamagedDataException;
import ovation.packaging.disk.deflate.Engines;
import ovation.packaging.disk.deflate.Wrapper;

/** The memory to decompress one grain, and the grain that was decompressed last. */
final class PackedGrain implements AutoCloseable {

  private static final int SLACK = 1 << 16;
  private static final long NONE = -1;

  private final BlockInflater inflater = Engines.inflating(Wrapper.ZLIB).inflater(Wrapper.ZLIB);
  private final ByteBuffer packed;
  private final ByteBuffer content;
  private long number = NONE;

  /** Allocates memory for grains of so many bytes. */
  PackedGrain(int grainBytes) {
    content = ByteBuffer.allocateDirect(grainBytes);
    packed =
        ByteBuffer.allocateDirect(grainBytes + SLACK + 2 * Sector.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Returns the number of the grain whose content is here; negative if there is none. */
  long number() {
    return number;
  }

  /** Returns the most bytes that compressed data may have. */
  int mostPacked() {
    return content.capacity() + SLACK;
  }

  /** Returns the most bytes that are read for a grain: marker, data, and what stands behind. */
  int most() {
    return packed.capacity();
  }

  /** Returns room for marker and data. */
  ByteBuffer room(int length) {
    return packed.clear().limit(length);
  }

  /** Copies a part of the content. */
  void copy(int start, ByteBuffer target) {
    int length = target.remaining();
    target.put(target.position(), content, start, length).position(target.position() + length);
  }

  /**
   * Decompresses what was loaded: into the target if that takes the whole grain, else here.
   *
   * @param grain its number
   * @param start where the target begins in the grain
   * @param used the bytes of the grain that belong to the disk: the last one may be shorter
   * @return whether the target is filled; if not, the content is here to be copied
   * @throws DamagedDataException if the data are damaged
   */
  boolean inflate(long grain, int start, int used, ByteBuffer target) throws DamagedDataException {
    boolean whole = start == 0 && target.remaining() == content.capacity();
    number = NONE;
    int from = packed.position();
    try {
      inflater.inflate(packed, whole ? target : content.clear());
    } catch (DamagedDataException e) {
      if (whole || used == content.capacity()) {
        throw e;
      }
      // Some programs store of the disk's last grain only what belongs to the disk.
      packed.position(from);
      inflater.inflate(packed, content.clear().limit(used));
    }
    if (!whole) {
      content.clear();
      number = grain;
    }
    return whole;
  }

  @Override
  public void close() {
    inflater.close();
  }
}
