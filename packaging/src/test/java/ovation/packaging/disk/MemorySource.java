package ovation.packaging.disk;

import java.nio.ByteBuffer;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/** An image in memory. */
public final class MemorySource implements ImageSource {

  private final byte[] bytes;
  private boolean closed;

  /** Takes an array over. */
  public MemorySource(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public String name() {
    return "memory.img";
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public void read(long position, ByteBuffer target) throws InputException {
    if (closed) {
      throw new IllegalStateException("read after it was closed");
    }
    if (position < 0 || position > bytes.length - target.remaining()) {
      throw new InputException(Sentence.asItIs("memory.img is truncated at byte " + position));
    }
    target.put(bytes, (int) position, target.remaining());
  }

  /** Whether it was closed. */
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }
}
