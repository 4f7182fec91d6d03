package ovation.packaging.disk;

import java.nio.ByteBuffer;
import ovation.packaging.InputException;

/** One file of an image to read at any place, by several threads at once. */
public interface ImageSource extends AutoCloseable {

  /** Returns the file's name for messages: inside a package its path there. */
  String name();

  /** Returns the size in bytes. */
  long size();

  /**
   * Fills the rest of a buffer.
   *
   * @throws InputException if the file ends before, or cannot be read
   */
  void read(long position, ByteBuffer target) throws InputException;

  /**
   * Returns the first place from {@code position} on at which the file system keeps data; the size
   * if there is none. All before it is zeros and need not be read.
   */
  default long dataFrom(long position) throws InputException {
    return position;
  }

  /**
   * Returns the first place from {@code position} on at which the file system keeps nothing; the
   * size if there is none.
   */
  default long holeFrom(long position) throws InputException {
    return size();
  }

  /** Closes the file. */
  @Override
  void close();
}
