package ovation.packaging.disk;

import java.nio.ByteBuffer;
import ovation.packaging.OutputException;

/** A file of an image in the making. What is never written reads as zeros. For one thread. */
public interface ImageOutput {

  /**
   * Writes the rest of a buffer. Writing front to back is fastest: digests are computed on the way.
   *
   * @param position in the file, in bytes
   */
  void write(long position, ByteBuffer bytes) throws OutputException;

  /** Makes the file this long, if it is shorter. */
  void extend(long size) throws OutputException;
}
