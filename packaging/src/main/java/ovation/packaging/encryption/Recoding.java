package ovation.packaging.encryption;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/** A channel of bytes that are made of another channel's, a piece at a time. */
abstract class Recoding implements ReadableByteChannel {

  private static final int PIECE = 256 << 10;

  private final ReadableByteChannel source;
  private final byte[] piece = new byte[PIECE];
  private int at;
  private int end;
  private boolean ended;

  Recoding(ReadableByteChannel source) {
    this.source = source;
  }

  /**
   * Makes the next bytes.
   *
   * @param out has room for 256 KiB
   * @return how many, at least one; -1 if there are no more
   */
  abstract int make(byte[] out) throws IOException;

  /** Reads bytes of the source to the beginning of an array; returns fewer at its end. */
  final int take(byte[] into, int count) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(into, 0, count);
    while (buffer.hasRemaining() && source.read(buffer) >= 0) {
      // Read on until there is enough or the source ends.
    }
    return buffer.position();
  }

  /** Reads exactly so many bytes, or fewer at the end of the source. */
  final byte[] take(int count) throws IOException {
    byte[] bytes = new byte[count];
    return Arrays.copyOf(bytes, take(bytes, count));
  }

  @Override
  public final int read(ByteBuffer target) throws IOException {
    int before = target.position();
    while (target.hasRemaining() && !ended) {
      if (at == end) {
        at = 0;
        end = Math.max(0, make(piece));
        ended = end == 0;
      }
      int count = Math.min(end - at, target.remaining());
      target.put(piece, at, count);
      at += count;
    }
    int count = target.position() - before;
    return count == 0 && ended ? -1 : count;
  }

  @Override
  public final boolean isOpen() {
    return source.isOpen();
  }

  @Override
  public final void close() throws IOException {
    source.close();
  }
}
