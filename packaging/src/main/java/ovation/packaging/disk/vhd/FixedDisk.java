package ovation.packaging.disk.vhd;

import java.nio.ByteBuffer;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.block.StoredRanges;

/** A disk that is the beginning of its file; the footer follows it. */
final class FixedDisk implements VirtualDisk {

  private final DiskImage image;
  private final ImageSource source;
  private final StoredRanges stored;

  FixedDisk(DiskImage image, ImageSource source) throws InputException {
    this.image = image;
    this.source = source;
    this.stored = new StoredRanges(source);
  }

  @Override
  public DiskImage image() {
    return image;
  }

  @Override
  public Run run(long offset) throws InputException {
    StoredRanges.Range range = stored.at(offset);
    return new Run(Math.min(range.to(), capacity()) - offset, range.data());
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
