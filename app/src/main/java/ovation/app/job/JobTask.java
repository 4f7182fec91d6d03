package ovation.app.job;

import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;
import ovation.packaging.job.Job;
import ovation.packaging.job.JobRunner;
import ovation.packaging.job.JobState;
import ovation.packaging.job.Outcome;
import ovation.packaging.job.RunningJob;

/**
 * A job of the engine as a task of the toolkit, for controls that show tasks. The engine's runner
 * does the work; this only waits for it and passes its progress on.
 */
public final class JobTask<R> extends Task<Outcome<R>> {

  private final Job<R> job;
  private final JobRunner runner;
  private final JobTexts texts;
  private volatile @Nullable RunningJob<R> running;

  JobTask(Job<R> job, JobRunner runner, JobTexts texts) {
    this.job = job;
    this.runner = runner;
    this.texts = texts;
    updateTitle(job.title());
    updateMessage(texts.starting());
  }

  @Override
  protected Outcome<R> call() throws InterruptedException {
    RunningJob<R> started = runner.start(job, this::show);
    running = started;
    if (isCancelled()) {
      started.cancel();
    }
    return started.await();
  }

  private void show(JobState state) {
    updateMessage(texts.progress(state));
    updateProgress(state.fraction().orElse(-1), 1);
  }

  /** Asks the job to stop. The task ends when the job has tidied up, as a cancelled outcome. */
  public void stop() {
    RunningJob<R> started = running;
    if (started != null) {
      started.cancel();
    }
    updateMessage(texts.cancelling());
  }
}
