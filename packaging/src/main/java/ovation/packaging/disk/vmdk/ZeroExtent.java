package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;

/** A part of a disk for which there is no file, because it is zeros. */
record ZeroExtent(long size) implements Extent {

  @Override
  public Stretch stretch(long offset, long most) {
    return new Stretch(size - offset, Kind.ZERO);
  }

  @Override
  public void read(long offset, ByteBuffer target) {
    throw new IllegalStateException("there are no data in an extent of zeros");
  }

  @Override
  public void close() {
    // There is no file.
  }
}
