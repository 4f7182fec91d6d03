package ovation.packaging.job;

import java.util.concurrent.CancellationException;
import ovation.packaging.PackagingException;

/**
 * How a job ended.
 *
 * @param <R> what the job yields
 */
public sealed interface Outcome<R> {

  /** The work is done. */
  record Done<R>(R result) implements Outcome<R> {}

  /** The work was cancelled; nothing was left behind. */
  record Cancelled<R>() implements Outcome<R> {}

  /** The work failed; the reason carries a message for the user. */
  record Failed<R>(PackagingException reason) implements Outcome<R> {}

  /**
   * Returns the result, or throws what kept it from coming.
   *
   * @throws PackagingException if the job failed
   * @throws CancellationException if the job was cancelled
   */
  default R orThrow() throws PackagingException {
    return switch (this) {
      case Done<R>(R result) -> result;
      case Cancelled<R>() -> throw new CancellationException("The job was cancelled.");
      case Failed<R>(PackagingException reason) -> throw reason;
    };
  }
}
