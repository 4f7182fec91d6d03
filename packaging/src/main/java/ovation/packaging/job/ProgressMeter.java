package ovation.packaging.job;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/**
 * Counts a job's progress and passes states to its listener: the first, the last and every new
 * phase always, those between at most ten times a second. The listener is called by one thread at a
 * time.
 */
final class ProgressMeter implements Progress {

  private static final long PAUSE_NANOS = 100_000_000L;
  private static final Executor LATER =
      CompletableFuture.delayedExecutor(PAUSE_NANOS, TimeUnit.NANOSECONDS);

  private final Sentence title;
  private final Consumer<JobState> listener;
  private final RateMeter rate = new RateMeter();
  private final Gate gate = new Gate();
  private final AtomicLong done = new AtomicLong();
  private final AtomicBoolean flushPending = new AtomicBoolean();
  private volatile @Nullable Sentence phase;
  private volatile long total;
  private volatile boolean cancelled;
  private volatile long lastNanos = System.nanoTime();
  private boolean closed;

  ProgressMeter(Sentence title, Consumer<JobState> listener) {
    this.title = title;
    this.listener = listener;
  }

  void first() {
    tell();
  }

  /** Tells the last state; none is told after it. */
  synchronized void last() {
    tell();
    closed = true;
  }

  void cancel() {
    cancelled = true;
    gate.openForGood();
  }

  /** Holds back whoever asks {@link #checkCancelled()}, until {@link #resume()} or a cancel. */
  void pause() {
    gate.close();
  }

  void resume() {
    if (gate.open()) {
      rate.forget();
    }
  }

  @Override
  public void phase(Sentence doing) {
    phase = doing;
    tell();
  }

  @Override
  public void total(long bytes) {
    total = bytes;
    changed();
  }

  @Override
  public void advance(long bytes) {
    done.addAndGet(bytes);
    changed();
  }

  @Override
  public void checkCancelled() {
    gate.pass();
    if (cancelled) {
      throw new CancellationException("The job was cancelled.");
    }
  }

  private void changed() {
    if (System.nanoTime() - lastNanos >= PAUSE_NANOS) {
      tell();
    } else if (flushPending.compareAndSet(false, true)) {
      LATER.execute(() -> {
        flushPending.set(false);
        if (System.nanoTime() - lastNanos >= PAUSE_NANOS) {
          tell();
        }
      });
    }
  }

  private synchronized void tell() {
    if (closed) {
      return;
    }
    long now = System.nanoTime();
    lastNanos = now;
    long bytes = done.get();
    listener.accept(
        new JobState(title, Optional.ofNullable(phase), bytes, total, rate.rate(now, bytes)));
  }
}
