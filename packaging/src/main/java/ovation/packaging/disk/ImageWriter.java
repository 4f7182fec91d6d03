package ovation.packaging.disk;

import java.nio.ByteBuffer;
import ovation.packaging.OutputException;

/**
 * An image in the making. It is given the disk's units in their order, without those that are all
 * zeros; several threads may pack units before, one writes them.
 *
 * <p>The same content gives the same bytes.
 */
public interface ImageWriter extends AutoCloseable {

  /** Returns the size of a unit in bytes: a power of two, from 4 KiB to 2 MiB. */
  int unit();

  /**
   * Returns the most bytes that are written at once: units that follow each other without a gap,
   * and never across a multiple of this. A power of two; more than a unit only where packing
   * changes nothing.
   */
  default int run() {
    return unit();
  }

  /** Returns how units are packed; the default takes their content as it is. */
  default Packing packing() {
    return Packing.NONE;
  }

  /**
   * Writes a unit, or a run of them.
   *
   * @param offset on the disk in bytes, a multiple of the unit, larger than that of the unit before
   * @param packed what the {@link Packer} made of its content; the content of the disk's last unit
   *     is filled with zeros up to the unit's size
   */
  void write(long offset, ByteBuffer packed) throws OutputException;

  /** Ends the image: tables, footers. All units that were not written are zeros. */
  void finish() throws OutputException;

  /** Frees memory; what was not finished is of no use. */
  @Override
  void close();
}
