package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Deflater;

/** Compresses grains, and puts before each where it belongs and how long it is. */
final class GrainCodec implements AutoCloseable {

  private static final int HEADER = Long.BYTES + Integer.BYTES;

  /** Contents that will not shrink are stored, at five bytes for each block. */
  private static final int ROOM = Sector.GRAIN_BYTES + 1024;

  private final Deflater deflater;
  private final byte[] packed = new byte[HEADER + ROOM];

  GrainCodec(int level) {
    deflater = new Deflater(level);
  }

  /**
   * Packs one grain into {@link #packed()}.
   *
   * @param sector of the disk at which the grain begins
   * @return the length of what was packed, in bytes
   */
  int pack(long sector, byte[] content) {
    deflater.reset();
    deflater.setInput(content, 0, Sector.GRAIN_BYTES);
    deflater.finish();
    int length = deflater.deflate(packed, HEADER, ROOM);
    if (!deflater.finished()) {
      throw new IllegalStateException("a deflated grain is larger than deflate allows");
    }
    ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).putLong(sector).putInt(length);
    return HEADER + length;
  }

  /** Returns the buffer that every grain is packed into. */
  byte[] packed() {
    return packed;
  }

  @Override
  public void close() {
    deflater.close();
  }
}
