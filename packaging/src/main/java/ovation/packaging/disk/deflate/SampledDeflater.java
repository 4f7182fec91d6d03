package ovation.packaging.disk.deflate;

import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;

/**
 * The front of every engine: looks at a sample of the block first and stores what will not shrink,
 * and stores what turned out not to.
 */
final class SampledDeflater implements BlockDeflater {

  /** Some encoders write eight bytes at a time. */
  private static final int SLACK = 16;

  private final BlockCodec codec;
  private final Wrapper wrapper;
  private final GrainSample sample;

  SampledDeflater(BlockCodec codec, Strength strength, Wrapper wrapper) {
    this.codec = codec;
    this.wrapper = wrapper;
    sample = new GrainSample(strength);
  }

  @Override
  public int bound(int length) {
    return Math.toIntExact(StoredBlocks.length(length, wrapper) + SLACK);
  }

  @Override
  public int deflate(ByteBuffer content, ByteBuffer target) {
    int length = content.remaining();
    if (target.remaining() < bound(length)) {
      throw new BufferOverflowException();
    }
    int from = content.position();
    int to = target.position();
    int written =
        switch (sample.outlook(content)) {
          case HOPELESS -> BlockCodec.TOO_LARGE;
          case USUAL -> codec.encode(content, target);
          case EASY -> codec.encodeEasy(content, target);
        };
    if (written == BlockCodec.TOO_LARGE || written > StoredBlocks.length(length, wrapper)) {
      content.position(from);
      target.position(to);
      StoredBlocks.write(content, target, wrapper);
    } else {
      content.position(from + length);
      target.position(to + written);
    }
    return target.position() - to;
  }

  @Override
  public void close() {
    codec.close();
  }
}
