package ovation.packaging.disk.raw;

import java.nio.ByteBuffer;
import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.disk.ImageWriter;

/** Writes the disk's bytes to their places; what is zeros becomes a hole. */
final class RawWriter implements ImageWriter {

  private static final int UNIT = 1 << 16;
  private static final int RUN = 1 << 20;

  private final ImageOutput output;
  private final long capacity;

  RawWriter(ImageOutput output, long capacity) {
    this.output = output;
    this.capacity = capacity;
  }

  @Override
  public int unit() {
    return UNIT;
  }

  @Override
  public int run() {
    return RUN;
  }

  @Override
  public void write(long offset, ByteBuffer packed) throws OutputException {
    packed.limit(packed.position() + (int) Math.min(packed.remaining(), capacity - offset));
    output.write(offset, packed);
  }

  @Override
  public void finish() throws OutputException {
    output.extend(capacity);
  }

  @Override
  public void close() {}
}
