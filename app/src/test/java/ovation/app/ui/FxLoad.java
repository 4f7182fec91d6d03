package ovation.app.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import javafx.application.Platform;

/**
 * Measures the processor time that the JavaFX thread takes for one piece of work after the other,
 * layout and drawing included. Other than the clock, it does not count how long the thread had to
 * wait for a processor.
 */
public final class FxLoad implements AutoCloseable {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long last;
  private long longest;
  private boolean ended;

  /** Begins to measure; to be called on the JavaFX thread. */
  public FxLoad() {
    last = threads.getCurrentThreadCpuTime();
    Platform.runLater(this::beat);
  }

  /** Stands in the queue between all other work. */
  private void beat() {
    long now = threads.getCurrentThreadCpuTime();
    longest = Math.max(longest, now - last);
    last = now;
    if (!ended) {
      Platform.runLater(this::beat);
    }
  }

  /** The most that one piece took since the last question; to be asked on the JavaFX thread. */
  public Duration longest() {
    long result = longest;
    longest = 0;
    last = threads.getCurrentThreadCpuTime();
    return Duration.ofNanos(result);
  }

  @Override
  public void close() {
    ended = true;
  }
}
