package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.VirtualDisk;

/** A disk in memory. */
final class MemoryDisk implements VirtualDisk {

  private final byte[] content;
  private final long capacity;

  /**
   * Creates a disk.
   *
   * @param content what it begins with; the rest is zeros
   */
  MemoryDisk(byte[] content, long capacity) {
    this.content = content;
    this.capacity = capacity;
  }

  @Override
  public DiskImage image() {
    return new DiskImage(DiskFormat.RAW, "", capacity);
  }

  @Override
  public Run run(long offset) {
    return offset < content.length
        ? new Run(content.length - offset, true)
        : new Run(capacity - offset, false);
  }

  @Override
  public void read(long offset, ByteBuffer target) {
    int stored = (int) Math.clamp(content.length - offset, 0L, (long) target.remaining());
    target.put(content, (int) Math.min(offset, content.length), stored);
    target.put(new byte[target.remaining()]);
  }

  @Override
  public void close() {}
}
