package ovation.packaging.disk.qcow2;

import java.nio.ByteBuffer;
import ovation.packaging.disk.ImageRequest;
import ovation.packaging.disk.Packer;
import ovation.packaging.disk.Packing;
import ovation.packaging.disk.deflate.BlockDeflater;
import ovation.packaging.disk.deflate.DeflateEngine;
import ovation.packaging.disk.deflate.Engines;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.disk.deflate.Wrapper;

/**
 * Deflates clusters, without any frame around them. A cluster that does not shrink is packed as it
 * is, and can be told by its length.
 */
final class ClusterPacking implements Packing {

  private final DeflateEngine engine;
  private final Strength strength;
  private final Wrapper wrapper;

  private ClusterPacking(DeflateEngine engine, Strength strength) {
    this.engine = engine;
    this.strength = strength;
    // QEMU inflates a cluster in one step, and then longer distances do no harm.
    this.wrapper = engine.compresses(Wrapper.RAW_4K) ? Wrapper.RAW_4K : Wrapper.RAW;
  }

  static ClusterPacking of(ImageRequest request) {
    return new ClusterPacking(
        request.engine().orElseGet(() -> Engines.deflating(request.strength(), Wrapper.RAW_4K)),
        request.strength());
  }

  @Override
  public boolean changes() {
    return true;
  }

  @Override
  public int bound(int length) {
    try (BlockDeflater deflater = engine.deflater(strength, wrapper)) {
      return deflater.bound(length);
    }
  }

  @Override
  public Packer packer() {
    return new Deflating(engine.deflater(strength, wrapper));
  }

  private record Deflating(BlockDeflater deflater) implements Packer {

    @Override
    public void pack(long offset, ByteBuffer content, ByteBuffer target) {
      int from = content.position();
      int to = target.position();
      int length = content.remaining();
      if (deflater.deflate(content, target) >= length) {
        target.position(to).put(content.position(from).limit(from + length));
      }
    }

    @Override
    public void close() {
      deflater.close();
    }
  }
}
