package ovation.packaging.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * A window on a file that stays open when the window is closed. Windows on the same file do not
 * disturb each other; one window is for one thread.
 */
final class MemberChannel implements SeekableByteChannel {

  private final FileChannel file;
  private final long offset;
  private final long size;
  private long position;
  private boolean open = true;

  MemberChannel(FileChannel file, long offset, long size) {
    this.file = file;
    this.offset = offset;
    this.size = size;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    checkOpen();
    if (position >= size) {
      return -1;
    }
    if (!target.hasRemaining()) {
      return 0;
    }
    int wanted = (int) Math.min(target.remaining(), size - position);
    int limit = target.limit();
    target.limit(target.position() + wanted);
    try {
      int count = file.read(target, offset + position);
      if (count < 0) {
        throw new EOFException("The file became shorter while it was read.");
      }
      position += count;
      return count;
    } finally {
      target.limit(limit);
    }
  }

  @Override
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public long position() throws IOException {
    checkOpen();
    return position;
  }

  @Override
  public SeekableByteChannel position(long newPosition) throws IOException {
    checkOpen();
    if (newPosition < 0) {
      throw new IllegalArgumentException("negative position " + newPosition);
    }
    position = newPosition;
    return this;
  }

  @Override
  public long size() throws IOException {
    checkOpen();
    return size;
  }

  @Override
  public SeekableByteChannel truncate(long newSize) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
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
