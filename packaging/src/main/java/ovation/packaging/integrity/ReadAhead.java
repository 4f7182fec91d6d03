package ovation.packaging.integrity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Reads a channel one buffer ahead on a thread of its own, so that reading and hashing overlap. For
 * one thread.
 */
public final class ReadAhead {

  private static final int BUFFER = 1 << 20;

  private final ReadableByteChannel channel;
  private ByteBuffer spare = ByteBuffer.allocate(BUFFER);
  private ByteBuffer current = ByteBuffer.allocate(BUFFER);
  private FutureTask<Integer> reading;

  /** Begins to read at the channel's position. */
  public ReadAhead(ReadableByteChannel channel) {
    this.channel = channel;
    this.reading = begin(spare);
  }

  private FutureTask<Integer> begin(ByteBuffer target) {
    FutureTask<Integer> task = new FutureTask<>(() -> fill(target));
    Thread.ofVirtual().name("ovation-read-ahead").start(task);
    return task;
  }

  private int fill(ByteBuffer target) throws IOException {
    target.clear();
    while (target.hasRemaining() && channel.read(target) >= 0) {
      // Read on until the buffer is full or the channel ends.
    }
    target.flip();
    return target.remaining();
  }

  /**
   * Returns the next bytes, backed by an array and valid until the next call; null at the end.
   *
   * @throws IOException if the channel fails
   */
  public @Nullable ByteBuffer next() throws IOException {
    int count = result();
    if (count == 0) {
      return null;
    }
    ByteBuffer filled = spare;
    spare = current;
    current = filled;
    reading = begin(spare);
    return filled;
  }

  /** Waits until nothing is read any more, so that the channel may be closed. */
  public void await() {
    try {
      result();
    } catch (IOException e) {
      // Whoever stops here has a reason of their own.
    }
  }

  private int result() throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return reading.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          if (e.getCause() instanceof IOException failed) {
            throw failed;
          }
          throw new IllegalStateException(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
