package ovation.packaging.disk.zstd;

import java.nio.ByteBuffer;
import ovation.packaging.disk.deflate.BlockInflater;
import ovation.packaging.disk.deflate.DamagedDataException;

/**
 * Decompresses blocks of Zstandard (RFC 8878): as many frames as it takes to fill the target.
 * Window sizes do not matter, as the whole block is at hand; dictionaries are not known.
 */
public final class ZstdInflater implements BlockInflater {

  private final Packed packed = new Packed();
  private final Plain plain = new Plain();
  private final Frame frame = new Frame(packed, plain);

  @Override
  public void inflate(ByteBuffer source, ByteBuffer target) throws DamagedDataException {
    int size = target.remaining();
    int start = source.position();
    packed.load(source);
    plain.begin(size);
    do {
      frame.run();
    } while (!plain.isFull());
    source.position(start + packed.position());
    target.put(plain.bytes(), 0, size);
  }

  @Override
  public void close() {
    // Nothing is held outside the heap.
  }
}
