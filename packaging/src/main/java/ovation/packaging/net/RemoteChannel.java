package ovation.packaging.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;
import ovation.packaging.disk.file.WindowChannel;

/**
 * A window on a remote file. Who reads on and on gets larger and larger parts, and the next one is
 * fetched while this one is used. For one thread.
 */
final class RemoteChannel extends WindowChannel {

  /** From how many bytes in one go on parts are fetched ahead. */
  private static final int PATIENT = 64 << 10;

  private static final int LARGEST = 4 << 20;

  private final RemoteFile file;
  private final long offset;
  private final long size;

  private long run;
  private int length = PATIENT;
  private byte[] chunk = {};
  private long chunkAt;
  private RemoteFile.@Nullable Part ahead;
  private long aheadAt;
  private int aheadLength;

  RemoteChannel(RemoteFile file, long offset, long size) {
    super(size);
    this.file = file;
    this.offset = offset;
    this.size = size;
  }

  @Override
  protected int read(ByteBuffer target, long at) throws IOException {
    int count =
        run >= PATIENT && !file.isKept(offset + at)
            ? patiently(target, at)
            : file.read(target, offset + at);
    run += count;
    return count;
  }

  private int patiently(ByteBuffer target, long at) throws IOException {
    if (at < chunkAt || at >= chunkAt + chunk.length) {
      try {
        load(at);
      } catch (InputException said) {
        throw HttpFailure.io(said);
      }
    }
    int from = (int) (at - chunkAt);
    int count = Math.min(target.remaining(), chunk.length - from);
    target.put(chunk, from, count);
    return count;
  }

  private void load(long at) throws InputException {
    RemoteFile.Part part = ahead;
    if (part == null || aheadAt != at) {
      hangUp();
      part = start(at);
    }
    ahead = null;
    RemoteFile.Part now = part;
    int count = aheadLength;
    long next = at + count;
    if (next < size) {
      length = Math.min(LARGEST, 4 * length);
      ahead = start(next);
    }
    chunk = now.await();
    chunkAt = at;
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
  protected void jumped() {
    run = 0;
    length = PATIENT;
  }

  @Override
  public void close() {
    super.close();
    hangUp();
    chunk = new byte[0];
  }
}
