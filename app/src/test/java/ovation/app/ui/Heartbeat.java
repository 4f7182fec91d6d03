package ovation.app.ui;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/** Measures for how long the JavaFX thread does not answer, from its making until it is closed. */
public final class Heartbeat implements AutoCloseable {
  private static final Duration BEAT = Duration.ofMillis(2);

  private final AtomicLong longest = new AtomicLong();
  private final Thread thread;
  private volatile boolean ended;

  /** Begins to measure. */
  public Heartbeat() {
    thread = Thread.ofPlatform().daemon().name("heartbeat").start(this::beat);
  }

  private void beat() {
    while (!ended) {
      long asked = System.nanoTime();
      AtomicReference<Thread> waiting = new AtomicReference<>(Thread.currentThread());
      Platform.runLater(() -> {
        longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
        LockSupport.unpark(waiting.getAndSet(null));
      });
      while (waiting.get() != null && !ended) {
        LockSupport.park(this);
      }
      LockSupport.parkNanos(BEAT.toNanos());
    }
  }

  /** The longest time without an answer so far, which then counts from nothing again. */
  public Duration longest() {
    return Duration.ofNanos(longest.getAndSet(0));
  }

  @Override
  public void close() {
    ended = true;
    LockSupport.unpark(thread);
  }
}
