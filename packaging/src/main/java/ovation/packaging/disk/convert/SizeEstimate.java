package ovation.packaging.disk.convert;

import java.nio.ByteBuffer;
import java.util.OptionalLong;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageWriter;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.deflate.BlockDeflater;
import ovation.packaging.disk.deflate.Engines;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.disk.deflate.Wrapper;

/** How large an image of a disk becomes: at most, and as a sample of its data says. */
public final class SizeEstimate {

  private static final int UNIT = 64 << 10;
  private static final int SAMPLES = 48;

  /** Headers, and tables of disks of usual sizes. */
  private static final long OVERHEAD = 4L << 20;

  private final VirtualDisk disk;

  /** Estimates images of a disk. */
  public SizeEstimate(VirtualDisk disk) {
    this.disk = disk;
  }

  /**
   * Returns the most bytes that an image takes on the device.
   *
   * @throws InputException if the disk's tables are damaged
   */
  public long most() throws InputException {
    return most(PieceMap.bytes(disk, UNIT));
  }

  /** Returns what no image of the disk can exceed, without looking at its tables. */
  long bound() {
    return most(disk.capacity());
  }

  private long most(long data) {
    return data + data / 64 + disk.capacity() / 4096 + OVERHEAD;
  }

  /**
   * Returns about how many bytes a compressed image takes, by compressing a few grains of the disk.
   *
   * @throws InputException if the disk is damaged
   */
  public long compressed() throws InputException {
    long data = PieceMap.bytes(disk, UNIT);
    long units = Math.ceilDiv(data, (long) UNIT);
    long step = Math.max(1, units / SAMPLES);
    ByteBuffer content = ByteBuffer.allocateDirect(UNIT);
    long read = 0;
    long packed = 0;
    try (BlockDeflater deflater =
        Engines.deflating(Strength.FAST, Wrapper.ZLIB).deflater(Strength.FAST, Wrapper.ZLIB)) {
      ByteBuffer target = ByteBuffer.allocateDirect(deflater.bound(UNIT));
      PieceMap map = new PieceMap(disk, UNIT);
      long number = 0;
      for (OptionalLong unit = map.next(); unit.isPresent(); unit = map.next()) {
        if (number++ % step == 0) {
          int length = map.length(unit.getAsLong());
          disk.read(unit.getAsLong(), content.clear().limit(length));
          content.flip();
          read += length;
          packed += Zeros.only(content) ? 0 : deflater.deflate(content, target.clear());
        }
      }
    }
    return read == 0 ? OVERHEAD : (long) ((double) packed / read * data) + OVERHEAD;
  }

  /**
   * Returns the most bytes that an image takes, or about how many if it is compressed.
   *
   * @throws InputException if the disk is damaged
   */
  long of(ImageWriter writer) throws InputException {
    return writer.packing().changes() ? Math.min(most(), compressed()) : most();
  }
}
