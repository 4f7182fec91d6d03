package ovation.packaging.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;

/**
 * A window on a remote file. Who reads on and on gets larger and larger parts, and the next one is
 * fetched while this one is used. For one thread.
 */
final class RemoteChannel implements SeekableByteChannel {

  /** From how many bytes in one go on parts are fetched ahead. */
  private static final int PATIENT = 64 << 10;

  private static final int LARGEST = 4 << 20;

  private final RemoteFile file;
  private final long offset;
  private final long size;
  private long position;
  private boolean open = true;

  private long run;
  private int length = PATIENT;
  private byte[] chunk = {};
  private long chunkAt;
  private RemoteFile.@Nullable Part ahead;
  private long aheadAt;
  private int aheadLength;

  RemoteChannel(RemoteFile file, long offset, long size) {
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
    int count =
        run >= PATIENT && !file.isKept(offset + position) ? patiently(target) : briefly(target);
    position += count;
    run += count;
    return count;
  }

  private int briefly(ByteBuffer target) throws IOException {
    int limit = target.limit();
    target.limit(target.position() + (int) Math.min(target.remaining(), size - position));
    try {
      return file.read(target, offset + position);
    } finally {
      target.limit(limit);
    }
  }

  private int patiently(ByteBuffer target) throws IOException {
    if (position < chunkAt || position >= chunkAt + chunk.length) {
      try {
        load();
      } catch (InputException said) {
        throw HttpFailure.io(said);
      }
    }
    int from = (int) (position - chunkAt);
    int count = Math.min(target.remaining(), chunk.length - from);
    target.put(chunk, from, count);
    return count;
  }

  private void load() throws InputException {
    RemoteFile.Part part = ahead;
    if (part == null || aheadAt != position) {
      hangUp();
      part = start(position);
    }
    ahead = null;
    RemoteFile.Part now = part;
    int count = aheadLength;
    long next = position + count;
    if (next < size) {
      length = Math.min(LARGEST, 4 * length);
      ahead = start(next);
    }
    chunk = now.await();
    chunkAt = position;
  }

  private RemoteFile.Part start(long at) {
    aheadAt = at;
    aheadLength = (int) Math.min(length, size - at);
    return file.start(offset + at, aheadLength);
  }

  private void hangUp() {
    RemoteFile.Part part = ahead;
    if (part != null) {
      part.cancel();
      ahead = null;
    }
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
    if (newPosition != position) {
      run = 0;
      length = PATIENT;
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
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
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
    hangUp();
    chunk = new byte[0];
  }

  private void checkOpen() throws ClosedChannelException {
    if (!open) {
      throw new ClosedChannelException();
    }
  }
}
