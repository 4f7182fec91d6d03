package ovation.app.job;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ovation.app.text.Texts;
import ovation.packaging.job.Job;
import ovation.packaging.job.JobRunner;
import ovation.packaging.job.Outcome;

/** The jobs that run in the background, for the screen. Used on the JavaFX thread. */
public final class Jobs implements AutoCloseable {

  private final JobRunner runner = new JobRunner();
  private final JobTexts texts;
  private final ObservableList<JobTask<?>> running = FXCollections.observableArrayList();
  private final ObservableList<JobTask<?>> view = FXCollections.unmodifiableObservableList(running);

  /** Without any job yet. */
  public Jobs(Texts texts) {
    this.texts = new JobTexts(texts);
  }

  /**
   * Starts a job.
   *
   * @param end told how it ended, on the JavaFX thread
   */
  public <R> JobTask<R> start(Job<R> job, Consumer<Outcome<R>> end) {
    JobTask<R> task = new JobTask<>(job, runner, texts);
    running.add(task);
    task.setOnSucceeded(event -> ended(task, task.getValue(), end));
    task.setOnCancelled(event -> ended(task, new Outcome.Cancelled<>(), end));
    Thread.ofVirtual().name("job-" + job.title()).start(task);
    return task;
  }

  private <R> void ended(JobTask<R> task, Outcome<R> outcome, Consumer<Outcome<R>> end) {
    running.remove(task);
    end.accept(outcome);
  }

  /** The jobs under way, oldest first. */
  public ObservableList<JobTask<?>> running() {
    return view;
  }

  /** Cancels everything and waits briefly for it to tidy up. */
  @Override
  public void close() {
    if (Platform.isFxApplicationThread()) {
      running.forEach(JobTask::stop);
    }
    runner.close();
  }
}
