package ovation.packaging.disk.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * A window on a part of something larger, which is only read and stays open when the window is
 * closed. One window is for one thread.
 */
public abstract class WindowChannel implements SeekableByteChannel {

  private final long size;
  private long position;
  private boolean open = true;

  /**
   * A window at its beginning.
   *
   * @param size in bytes
   */
  protected WindowChannel(long size) {
    this.size = size;
  }

  /**
   * Reads some bytes, at least one.
   *
   * @param target has room for at least one byte, and for none behind the end of the window
   * @param at where in the window
   * @return how many
   * @throws IOException if they cannot be had
   */
  protected abstract int read(ByteBuffer target, long at) throws IOException;

  /** Told when the next byte is not the one after the last one that was read. */
  protected void jumped() {}

  @Override
  public final int read(ByteBuffer target) throws IOException {
    checkOpen();
    if (position >= size) {
      return -1;
    }
    if (!target.hasRemaining()) {
      return 0;
    }
    int limit = target.limit();
    target.limit(target.position() + (int) Math.min(target.remaining(), size - position));
    try {
      int count = read(target, position);
      position += count;
      return count;
    } finally {
      target.limit(limit);
    }
  }

  @Override
  public final int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public final SeekableByteChannel truncate(long newSize) {
    throw new NonWritableChannelException();
  }

  @Override
  public final long position() throws IOException {
    checkOpen();
    return position;
  }

  @Override
  public final SeekableByteChannel position(long newPosition) throws IOException {
    checkOpen();
    if (newPosition < 0) {
      throw new IllegalArgumentException("negative position " + newPosition);
    }
    if (newPosition != position) {
      jumped();
    }
    position = newPosition;
    return this;
  }

  @Override
  public final long size() throws IOException {
    checkOpen();
    return size;
  }

  @Override
  public final boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
  }

  private void checkOpen() throws ClosedChannelException {
    if (!open) {
      throw new ClosedChannelException();
    }
  }
}
