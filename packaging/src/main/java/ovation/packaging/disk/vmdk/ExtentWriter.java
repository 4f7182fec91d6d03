package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import ovation.packaging.OutputException;

/** Writes a part of a disk into a file of its own. */
interface ExtentWriter {

  /**
   * Writes a grain of 64 KiB.
   *
   * @param offset in the extent in bytes, larger than that of the grain before
   */
  void write(long offset, ByteBuffer grain) throws OutputException;

  /** Ends the file. */
  void finish() throws OutputException;
}
