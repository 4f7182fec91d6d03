package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;
import ovation.packaging.InputException;
import ovation.packaging.disk.Packer;
import ovation.packaging.disk.Packing;
import ovation.packaging.disk.deflate.BlockInflater;
import ovation.packaging.disk.deflate.Engines;
import ovation.packaging.disk.deflate.Wrapper;

/**
 * Takes grains that an interrupted run compressed, where they hold the disk's content still, and
 * compresses the others. Every grain is compared, so the result is right whatever was left.
 */
final class ResumedPacking implements Packing {

  private final Packing packing;
  private final InterruptedStream left;

  /**
   * Resumes.
   *
   * @param packing for grains that are not there
   */
  ResumedPacking(Packing packing, InterruptedStream left) {
    this.packing = packing;
    this.left = left;
  }

  @Override
  public boolean changes() {
    return packing.changes();
  }

  @Override
  public int bound(int length) {
    return packing.bound(length);
  }

  @Override
  public Packer packer() {
    return new ResumedPacker(packing.packer(), left, packing.bound(Sector.GRAIN_BYTES));
  }

  private static final class ResumedPacker implements Packer {

    private final Packer packer;
    private final InterruptedStream left;
    private final BlockInflater inflater = Engines.inflating(Wrapper.ZLIB).inflater(Wrapper.ZLIB);
    private final ByteBuffer packed =
        ByteBuffer.allocateDirect(3 * Sector.GRAIN_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteBuffer inflated = ByteBuffer.allocateDirect(Sector.GRAIN_BYTES);

    private final int bound;

    ResumedPacker(Packer packer, InterruptedStream left, int bound) {
      this.packer = packer;
      this.left = left;
      this.bound = bound;
    }

    @Override
    public void pack(long offset, ByteBuffer content, ByteBuffer target) {
      if (!isLeft(offset, content)) {
        packer.pack(offset, content, target);
        return;
      }
      int length = packed.position(0).remaining();
      target.put(packed);
      for (long fill = Sector.holding(length) * Sector.BYTES - length; fill > 0; fill--) {
        target.put((byte) 0);
      }
    }

    /** Whether the grain was compressed before; then {@link #packed} holds it. */
    private boolean isLeft(long offset, ByteBuffer content) {
      try {
        if (!left.read(offset / Sector.BYTES, packed)
            || Sector.holding(packed.limit()) * Sector.BYTES > bound) {
          return false;
        }
        inflater.inflate(packed.position(Marker.GRAIN_BYTES), inflated.clear());
        return inflated.flip().equals(content);
      } catch (InputException | DataFormatException damaged) {
        return false;
      }
    }

    @Override
    public void close() {
      inflater.close();
      packer.close();
    }
  }
}
