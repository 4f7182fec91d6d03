package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;

/**
 * A part of a disk that lies in its file as it is.
 *
 * @param start where it begins in the file, in bytes
 * @param size in bytes
 */
record FlatExtent(ImageSource source, long start, long size) implements Extent {

  /** Of less, in bytes, the holes are read faster than the file system is asked for them. */
  private static final long WORTH_ASKING = 16L << 20;

  @Override
  public Stretch stretch(long offset, long most) throws InputException {
    if (most < WORTH_ASKING) {
      return new Stretch(size - offset, Kind.DATA);
    }
    long place = start + offset;
    long end = start + size;
    long data = Math.min(source.dataFrom(place), end);
    return data > place
        ? new Stretch(data - place, Kind.ZERO)
        : new Stretch(Math.min(source.holeFrom(place), end) - place, Kind.DATA);
  }

  @Override
  public void read(long offset, ByteBuffer target) throws InputException {
    source.read(start + offset, target);
  }

  @Override
  public void close() {
    source.close();
  }
}
