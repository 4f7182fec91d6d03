package ovation.app.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;

/**
 * The times between the pulses of JavaFX. A pulse waits for the picture of the last one to be
 * painted, so a frame that takes long to lay out or to paint is a long time between two pulses. To
 * be used on the JavaFX thread.
 */
final class Frames extends AnimationTimer {
  /** What happens in each frame. */
  interface Step {
    /** Does what belongs to that frame, counted from 0. */
    void run(int number);
  }

  private final List<Long> times = new ArrayList<>();
  private final Step step;
  private final int most;
  private final Runnable end;
  private long last;

  /**
   * Frames to come.
   *
   * @param most how many
   * @param end called after the last one
   */
  Frames(int most, Step step, Runnable end) {
    this.most = most;
    this.step = step;
    this.end = end;
  }

  @Override
  public void handle(long ignored) {
    long now = System.nanoTime();
    if (last != 0) {
      times.add(now - last);
    }
    last = now;
    if (times.size() >= most) {
      stop();
      end.run();
    } else {
      step.run(times.size());
    }
  }

  /** One line: half of the frames, 99 of 100 and the longest, in milliseconds. */
  String summary() {
    return summary(times);
  }

  /** The same of any times in nanoseconds. */
  static String summary(List<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "p50 %5.1f ms   p99 %6.1f ms   longest %6.1f ms   over 32 ms %d of %d",
        millis(sorted, 0.5),
        millis(sorted, 0.99),
        millis(sorted, 1),
        Arrays.stream(sorted).filter(nano -> nano > 32_000_000).count(),
        sorted.length);
  }

  private static double millis(long[] sorted, double share) {
    int place = (int) Math.ceil(share * sorted.length) - 1;
    return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, place)] / 1e6;
  }
}
