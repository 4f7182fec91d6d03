package ovation.packaging.disk.vhd;

import java.nio.ByteBuffer;
import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.disk.ImageRequest;
import ovation.packaging.disk.ImageWriter;

/** Writes the disk's bytes to their places and the footer behind them. */
final class FixedVhdWriter implements ImageWriter {

  private final ImageRequest request;
  private final ImageOutput output;

  FixedVhdWriter(ImageRequest request, ImageOutput output) {
    this.request = request;
    this.output = output;
  }

  @Override
  public int unit() {
    return DynamicVhdWriter.UNIT;
  }

  @Override
  public int run() {
    return DynamicVhdWriter.RUN;
  }

  @Override
  public void write(long offset, ByteBuffer packed) throws OutputException {
    int count = (int) Math.min(packed.remaining(), request.capacity() - offset);
    output.write(offset, packed.limit(packed.position() + count));
  }

  @Override
  public void finish() throws OutputException {
    output.write(request.capacity(), WrittenStructures.footer(request, VhdKind.FIXED));
  }

  @Override
  public void close() {}
}
