package ovation.sample;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import ovation.packaging.disk.ImageOutput;

/** A file in memory that is written front to back. */
final class MemoryOutput implements ImageOutput {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Override
  public void write(long position, ByteBuffer bytes) {
    if (position != out.size()) {
      throw new IllegalStateException("not the next byte: " + position);
    }
    byte[] copy = new byte[bytes.remaining()];
    bytes.get(copy);
    out.writeBytes(copy);
  }

  @Override
  public void extend(long size) {
    throw new IllegalStateException("there are no holes in memory");
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
