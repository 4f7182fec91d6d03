package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import ovation.packaging.InputException;

/** Reads the grains of an extent. Safe for several threads at once. */
interface Grains extends AutoCloseable {

  /**
   * Fills the rest of a buffer with a part of one grain.
   *
   * @param grain its number
   * @param place the sector in which it begins in the file
   * @param start where the part begins in the grain, in bytes
   */
  void read(long grain, long place, int start, ByteBuffer target) throws InputException;

  @Override
  void close();
}
