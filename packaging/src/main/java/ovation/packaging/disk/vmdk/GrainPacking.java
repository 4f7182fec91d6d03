package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import ovation.packaging.disk.Packer;
import ovation.packaging.disk.Packing;
import ovation.packaging.disk.deflate.BlockDeflater;
import ovation.packaging.disk.deflate.DeflateEngine;
import ovation.packaging.disk.deflate.Engines;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.disk.deflate.Wrapper;

/**
 * Compresses grains, puts before each where it belongs and how long it is, and fills the last
 * sector with zeros.
 */
final class GrainPacking implements Packing {

  private static final ByteBuffer ZEROS =
      ByteBuffer.allocateDirect(Sector.BYTES).asReadOnlyBuffer();

  private final Strength strength;
  private final DeflateEngine engine;

  /**
   * Creates the packing.
   *
   * @param engine that compresses; null for the best one of this machine
   */
  GrainPacking(Strength strength, @Nullable DeflateEngine engine) {
    this.strength = strength;
    this.engine = engine == null ? Engines.deflating(strength, Wrapper.ZLIB) : engine;
  }

  @Override
  public boolean changes() {
    return true;
  }

  @Override
  public int bound(int length) {
    try (BlockDeflater deflater = engine.deflater(strength, Wrapper.ZLIB)) {
      return Marker.GRAIN_BYTES + deflater.bound(length) + Sector.BYTES;
    }
  }

  @Override
  public Packer packer() {
    BlockDeflater deflater = engine.deflater(strength, Wrapper.ZLIB);
    return new Packer() {
      @Override
      public void pack(long offset, ByteBuffer content, ByteBuffer target) {
        int start = target.position();
        target.order(ByteOrder.LITTLE_ENDIAN).position(start + Marker.GRAIN_BYTES);
        int length = deflater.deflate(content, target);
        target.putLong(start, offset / Sector.BYTES).putInt(start + Long.BYTES, length);
        int used = Marker.GRAIN_BYTES + length;
        target.put(ZEROS.slice(0, (int) Sector.holding(used) * Sector.BYTES - used));
      }

      @Override
      public void close() {
        deflater.close();
      }
    };
  }
}
