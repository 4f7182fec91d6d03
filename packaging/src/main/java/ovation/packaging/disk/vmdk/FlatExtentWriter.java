package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageOutput;

/**
 * Writes a part of a disk as it is; what is zeros becomes a hole.
 *
 * @param sectors the extent's size
 */
record FlatExtentWriter(ImageOutput output, long sectors) implements ExtentWriter {

  @Override
  public void write(long offset, ByteBuffer grain) throws OutputException {
    long rest = sectors * Sector.BYTES - offset;
    if (grain.remaining() > rest) {
      grain.limit(grain.position() + (int) rest);
    }
    output.write(offset, grain);
  }

  @Override
  public void finish() throws OutputException {
    output.extend(sectors * Sector.BYTES);
  }
}
