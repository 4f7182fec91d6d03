package ovation.packaging.job;

import java.util.concurrent.CompletionStage;

/**
 * A job at work.
 *
 * @param <R> what it yields
 */
public interface RunningJob<R> {

  /** Asks the job to stop; returns at once. A job that is already done stays done. */
  void cancel();

  /**
   * Holds the job at its next unit of work, with everything that it has open, until {@link
   * #resume()}; returns at once. A cancel ends a pause.
   */
  void pause();

  /** Lets a paused job go on. */
  void resume();

  /**
   * Waits for the end.
   *
   * @throws InterruptedException if the waiting thread is interrupted; the job goes on
   */
  Outcome<R> await() throws InterruptedException;

  /** Returns the end to come; it never completes exceptionally. */
  CompletionStage<Outcome<R>> outcome();
}
