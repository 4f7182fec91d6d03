package ovation.packaging.disk.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;

/** A file of an image front to back. A failure's cause is the {@link InputException}. */
public final class SourceStream extends InputStream {

  private final ImageSource source;
  private long position;

  /** Begins at the front. The source is not closed with the stream. */
  public SourceStream(ImageSource source) {
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = (int) Math.min(length, source.size() - position);
    if (count <= 0) {
      return length == 0 ? 0 : -1;
    }
    try {
      source.read(position, ByteBuffer.wrap(target, offset, count));
    } catch (InputException e) {
      throw new IOException(e);
    }
    position += count;
    return count;
  }
}
