package ovation.packaging.disk.raw;

import java.nio.ByteBuffer;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.VirtualDisk;

/** The disk is the file. What the file system keeps no blocks for is zeros. */
final class RawDisk implements VirtualDisk {

  private final ImageSource source;
  private final DiskImage image;

  RawDisk(ImageSource source, DiskImage image) {
    this.source = source;
    this.image = image;
  }

  @Override
  public DiskImage image() {
    return image;
  }

  @Override
  public Run run(long offset) throws InputException {
    return Run.of(source, offset, capacity() - offset);
  }

  @Override
  public void read(long offset, ByteBuffer target) throws InputException {
    source.read(offset, target);
  }

  @Override
  public void close() {
    source.close();
  }
}
