package ovation.packaging.integrity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import ovation.packaging.job.Threads;

/**
 * Reads a channel some buffers ahead on a thread of its own, so that reading and hashing overlap.
 * For one thread.
 */
public final class ReadAhead implements AutoCloseable {

  private static final int BUFFER = 1 << 20;
  private static final int BUFFERS = 4;

  private final ReadableByteChannel channel;
  private final Deque<ByteBuffer> free = new ArrayDeque<>();
  private final Deque<ByteBuffer> filled = new ArrayDeque<>();
  private final Thread reader;
  private @Nullable ByteBuffer current;
  private @Nullable Throwable failure;
  private boolean ended;

  /** Begins to read at the channel's position. */
  public ReadAhead(ReadableByteChannel channel) {
    this.channel = channel;
    for (int i = 0; i < BUFFERS; i++) {
      free.add(ByteBuffer.allocateDirect(BUFFER));
    }
    reader = Thread.ofPlatform().daemon().name("ovation-read-ahead").start(this::readAll);
  }

  private void readAll() {
    try {
      for (ByteBuffer target = nextFree(); target != null; target = nextFree()) {
        target.clear();
        while (target.hasRemaining() && channel.read(target) >= 0) {
          // Read on until the buffer is full or the channel ends.
        }
        if (target.flip().hasRemaining()) {
          put(target);
        } else {
          end(null);
        }
      }
    } catch (IOException | RuntimeException | Error reason) {
      end(reason);
    }
  }

  private synchronized @Nullable ByteBuffer nextFree() {
    while (free.isEmpty() && !ended) {
      try {
        wait();
      } catch (InterruptedException e) {
        ended = true;
        Thread.currentThread().interrupt();
      }
    }
    return ended ? null : free.remove();
  }

  private synchronized void put(ByteBuffer target) {
    filled.add(target);
    notifyAll();
  }

  private synchronized void end(@Nullable Throwable reason) {
    failure = reason;
    ended = true;
    notifyAll();
  }

  /**
   * Returns the next bytes, valid until the next call; null at the end.
   *
   * @throws IOException if the channel fails
   */
  public synchronized @Nullable ByteBuffer next() throws IOException {
    if (current != null) {
      free.add(current);
      current = null;
      notifyAll();
    }
    while (filled.isEmpty() && !ended) {
      try {
        wait();
      } catch (InterruptedException e) {
        ended = true;
        Thread.currentThread().interrupt();
      }
    }
    if (!filled.isEmpty()) {
      current = filled.remove();
      return current;
    }
    if (failure instanceof IOException failed) {
      throw failed;
    }
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
    return null;
  }

  /** Waits until nothing is read any more, so that the channel may be closed. */
  @Override
  public void close() {
    end(null);
    Threads.join(reader);
  }
}
