package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;

/** Grains that are stored as they are. */
record PlainGrains(ImageSource source) implements Grains {

  @Override
  public void read(long grain, long place, int start, ByteBuffer target) throws InputException {
    source.read(place * Sector.BYTES + start, target);
  }

  @Override
  public void close() {
    // The file belongs to the extent.
  }
}
