package ovation.packaging.job;

import java.util.ArrayDeque;
import java.util.Deque;

/** The rate of the last five seconds, from samples of a growing count. */
final class RateMeter {

  private static final long WINDOW_NANOS = 5_000_000_000L;

  private record Sample(long nanos, long bytes) {}

  private final Deque<Sample> samples = new ArrayDeque<>();
  private volatile boolean forgotten;

  /** Adds a sample and returns bytes per second; 0 while there is only one sample. */
  double rate(long nanos, long bytes) {
    if (forgotten) {
      forgotten = false;
      samples.clear();
    }
    samples.addLast(new Sample(nanos, bytes));
    while (samples.size() > 2 && nanos - samples.getFirst().nanos() > WINDOW_NANOS) {
      samples.removeFirst();
    }
    Sample first = samples.getFirst();
    long elapsed = nanos - first.nanos();
    return elapsed <= 0 ? 0 : (bytes - first.bytes()) * 1e9 / elapsed;
  }

  /** Begins anew with the next sample: the time until then was no work. */
  void forget() {
    forgotten = true;
  }
}
