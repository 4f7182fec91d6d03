package ovation.packaging.disk.file;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Reads anywhere, as a {@link java.nio.channels.FileChannel} does. */
@FunctionalInterface
public interface PositionedReader {

  /**
   * Reads some bytes.
   *
   * @return how many, at least one; -1 at the end
   * @throws IOException if they cannot be had; a cause that is an {@link
   *     ovation.packaging.InputException} is the sentence for the user
   */
  int read(ByteBuffer target, long position) throws IOException;
}
