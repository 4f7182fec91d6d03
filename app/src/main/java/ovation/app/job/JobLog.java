package ovation.app.job;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Makes lines with the time since the start; the phases of a job, each once. */
final class JobLog {
  private final long start = System.nanoTime();
  private String phase = "";

  /** A line for a phase that has just begun; nothing while it goes on. */
  synchronized Optional<String> phase(String now) {
    if (now.equals(phase)) {
      return Optional.empty();
    }
    phase = now;
    return Optional.of(line(now));
  }

  /** The time since the start. */
  Duration length() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  String line(String text) {
    Duration since = length();
    return String.format(
        Locale.ROOT, "%d:%02d  %s", since.toMinutes(), since.toSecondsPart(), text);
  }
}
