package ovation.packaging.cli;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import ovation.packaging.PackagingException;
import ovation.packaging.job.Job;
import ovation.packaging.job.JobRunner;
import ovation.packaging.job.RunningJob;

/**
 * Carries out jobs for commands. When the process is told to end (Ctrl+C), the running job is
 * cancelled and gets the time to tidy up before the process ends.
 */
final class Work {

  private static final AtomicReference<JobRunner> RUNNER = new AtomicReference<>();

  private Work() {}

  /**
   * Runs a job to its end.
   *
   * @throws PackagingException if it fails
   * @throws CancellationException if it is cancelled
   */
  static <R> R run(Job<R> job, ProgressReport report) throws PackagingException {
    try {
      RunningJob<R> running = runner().start(job, report);
      return running.await().orThrow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The job was interrupted.");
    } finally {
      report.end();
    }
  }

  private static JobRunner runner() {
    JobRunner present = RUNNER.get();
    if (present != null) {
      return present;
    }
    JobRunner fresh = new JobRunner();
    if (RUNNER.compareAndSet(null, fresh)) {
      Runtime.getRuntime().addShutdownHook(new Thread(fresh::close, "ovation-cancel"));
    }
    return RUNNER.get() == fresh ? fresh : runner();
  }
}
