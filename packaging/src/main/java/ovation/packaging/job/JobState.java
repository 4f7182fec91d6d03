package ovation.packaging.job;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import ovation.model.text.Sentence;

/**
 * How far a job is, at one moment.
 *
 * @param title what the user asked for
 * @param phase what is being done now; empty before the first phase
 * @param doneBytes finished work in bytes
 * @param totalBytes all work in bytes; 0 while it is unknown
 * @param bytesPerSecond the rate of the last seconds; 0 while it is unknown
 */
public record JobState(
    Sentence title,
    Optional<Sentence> phase,
    long doneBytes,
    long totalBytes,
    double bytesPerSecond) {

  /** Returns the finished part from 0 to 1, or nothing while the total is unknown. */
  public OptionalDouble fraction() {
    return totalBytes <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.clamp((double) doneBytes / totalBytes, 0.0, 1.0));
  }

  /** Returns the time that the rest will take at the present rate, or nothing while unknown. */
  public Optional<Duration> timeLeft() {
    if (totalBytes <= 0 || bytesPerSecond <= 0) {
      return Optional.empty();
    }
    double seconds = Math.max(0, totalBytes - doneBytes) / bytesPerSecond;
    return Optional.of(Duration.ofMillis((long) (seconds * 1000)));
  }
}
