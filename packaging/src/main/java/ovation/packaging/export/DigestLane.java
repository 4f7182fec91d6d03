package ovation.packaging.export;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import ovation.packaging.job.Threads;

/**
 * Computes digests beside the writing, on a thread of its own, in the order of the calls. The bytes
 * are copied, a mebibyte at a time, so that whoever writes may go on; there are few copies, so that
 * nobody gets far ahead. For one thread, which closes it.
 */
final class DigestLane implements AutoCloseable {

  private static final int BUFFER = 1 << 20;
  private static final int BUFFERS = 4;

  /** What is shorter than this is hashed sooner than handed over. */
  private static final int WORTH = 1 << 16;

  /** Something to hash: a copy of bytes, or a number of zeros. */
  private record Task(RunningDigest digest, @Nullable ByteBuffer bytes, long zeros) {}

  private final Deque<ByteBuffer> free = new ArrayDeque<>();
  private final Deque<Task> tasks = new ArrayDeque<>();
  private int allocated;
  private int unfinished;
  private boolean closed;
  private @Nullable Thread worker;
  private @Nullable Throwable failure;

  /**
   * The copy that is being filled, and whose bytes it holds. Known to the caller's thread alone.
   */
  private @Nullable ByteBuffer filling;

  private @Nullable RunningDigest owner;

  /** Takes the rest of a buffer; its bytes may change after the call. */
  void take(RunningDigest digest, ByteBuffer bytes) {
    if (owner != digest) {
      hand();
    }
    if (filling == null && bytes.remaining() < WORTH && isIdle()) {
      digest.take(bytes);
      return;
    }
    while (bytes.hasRemaining()) {
      ByteBuffer copy = filling == null ? next() : filling;
      int count = Math.min(copy.remaining(), bytes.remaining());
      copy.put(bytes.slice(bytes.position(), count));
      bytes.position(bytes.position() + count);
      filling = copy;
      owner = digest;
      if (!copy.hasRemaining()) {
        hand();
      }
    }
  }

  /** Takes so many zeros. */
  void takeZeros(RunningDigest digest, long count) {
    hand();
    if (count < WORTH && isIdle()) {
      digest.takeZeros(count);
    } else {
      add(new Task(digest, null, count));
    }
  }

  /** Waits until everything that was taken is hashed. */
  void settle() {
    hand();
    await(() -> unfinished == 0);
  }

  /** Hands the copy that is being filled to the thread. */
  private void hand() {
    ByteBuffer full = filling;
    RunningDigest whose = owner;
    if (full != null && whose != null) {
      filling = null;
      owner = null;
      add(new Task(whose, full.flip(), 0));
    }
  }

  private synchronized boolean isIdle() {
    return unfinished == 0;
  }

  private synchronized void add(Task task) {
    if (worker == null) {
      worker = Thread.ofPlatform().daemon().name("ovation-digest").start(this::work);
    }
    tasks.add(task);
    unfinished++;
    notifyAll();
  }

  private synchronized ByteBuffer next() {
    await(() -> !free.isEmpty() || allocated < BUFFERS);
    if (free.isEmpty()) {
      allocated++;
      return ByteBuffer.allocateDirect(BUFFER);
    }
    return free.remove().clear();
  }

  /** Waits for the thread, which always gets on: an interrupt is kept for afterwards. */
  private synchronized void await(BooleanSupplier state) {
    boolean interrupted = false;
    while (failure == null && !state.getAsBoolean()) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    rethrow();
  }

  private void rethrow() {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
  }

  private void work() {
    try {
      for (Task task = first(); task != null; task = first()) {
        if (task.bytes() == null) {
          task.digest().takeZeros(task.zeros());
        } else {
          task.digest().take(task.bytes());
        }
        done(task);
      }
    } catch (RuntimeException | Error reason) {
      fail(reason);
    }
  }

  private synchronized @Nullable Task first() {
    while (tasks.isEmpty() && !closed) {
      try {
        wait();
      } catch (InterruptedException e) {
        closed = true;
      }
    }
    return closed ? null : tasks.remove();
  }

  private synchronized void done(Task task) {
    unfinished--;
    if (task.bytes() != null) {
      free.add(task.bytes());
    }
    notifyAll();
  }

  private synchronized void fail(Throwable reason) {
    failure = reason;
    notifyAll();
  }

  /** Ends the thread, whatever is left to hash. */
  @Override
  public void close() {
    Thread running = end();
    if (running != null) {
      Threads.join(running);
    }
  }

  private synchronized @Nullable Thread end() {
    closed = true;
    notifyAll();
    return worker;
  }
}
