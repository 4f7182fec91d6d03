package ovation.app.session;

import java.util.function.Consumer;
import ovation.packaging.job.Job;
import ovation.packaging.job.Outcome;

/** Starts long work where its progress is shown and it can be cancelled. */
@FunctionalInterface
public interface JobStarter {

  /**
   * Starts a job.
   *
   * @param end told how it ended, on the JavaFX thread
   */
  <R> void start(Job<R> job, Consumer<Outcome<R>> end);
}
