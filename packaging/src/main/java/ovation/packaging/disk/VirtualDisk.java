package ovation.packaging.disk;

import java.nio.ByteBuffer;
import java.util.List;
import ovation.model.hardware.ByteSize;
import ovation.packaging.InputException;

/**
 * A virtual disk to read, whatever the format of its image: its content by place, and where that
 * content is known to be zeros without reading it. Safe for several threads at once.
 *
 * <p>What the image does not hold because it is damaged is never read as zeros: it is refused.
 */
public interface VirtualDisk extends AutoCloseable {

  /** Returns what the headers tell. */
  DiskImage image();

  /** Returns the size in bytes, a multiple of 512; 0 for an empty raw image. */
  default long capacity() {
    return image().capacity();
  }

  /**
   * Returns the unit in bytes in which the image is best read, a power of two: who reads less of a
   * compressed cluster pays for all of it.
   */
  default int unit() {
    return 1 << 16;
  }

  /**
   * Returns what lies at a place, from there as far as it is alike. A run may end before a like
   * neighbour, but walking all runs of a disk must not take longer than reading its tables.
   *
   * @param offset in bytes, from 0 to less than the capacity
   * @throws InputException if the image's tables are damaged there
   */
  Run run(long offset) throws InputException;

  /**
   * Fills the rest of a buffer with the disk's content.
   *
   * @param offset in bytes; {@code offset + target.remaining()} is not beyond the capacity
   * @param target direct for speed; its position is moved to its limit
   * @throws InputException if the image cannot be read or is damaged there, with file, structure
   *     and offset
   */
  void read(long offset, ByteBuffer target) throws InputException;

  /** Returns what else is worth knowing of the image, such as its grain size. */
  default List<Detail> details() {
    return List.of();
  }

  /** Closes the image's files. */
  @Override
  void close();

  /**
   * Something worth knowing.
   *
   * @param name a word or two, such as {@code Grain}
   * @param value for people, such as {@code 64 KiB}
   */
  record Detail(String name, String value) {

    /** A size in bytes. */
    public static Detail ofSize(String name, long bytes) {
      return new Detail(name, ByteSize.format(bytes));
    }
  }

  /**
   * A stretch of a disk.
   *
   * @param length in bytes, more than 0
   * @param data whether it must be read; otherwise it is zeros
   */
  record Run(long length, boolean data) {

    /**
     * Returns what a stretch of a file holds, from its beginning as far as it is alike: what was
     * set aside may be a hole of the file.
     *
     * @param place where it begins in the file, in bytes
     * @param length in bytes, more than 0
     * @throws InputException if the file cannot be asked
     */
    public static Run of(ImageSource source, long place, long length) throws InputException {
      long begin = source.dataFrom(place);
      return begin > place
          ? new Run(Math.min(length, begin - place), false)
          : new Run(Math.min(length, source.holeFrom(place) - place), true);
    }
  }
}
