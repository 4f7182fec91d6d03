package ovation.sample;

import java.nio.ByteBuffer;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.VirtualDisk;

/** A disk in memory. The array is read, not copied. */
final class MemoryDisk implements VirtualDisk {

  private final byte[] content;

  MemoryDisk(byte[] content) {
    this.content = content;
  }

  @Override
  public DiskImage image() {
    return new DiskImage(DiskFormat.RAW, "", content.length);
  }

  @Override
  public Run run(long offset) {
    return new Run(content.length - offset, true);
  }

  @Override
  public void read(long offset, ByteBuffer target) {
    target.put(content, (int) offset, target.remaining());
  }

  @Override
  public void close() {
    // There is no file.
  }
}
