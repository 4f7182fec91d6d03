package ovation.app.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import ovation.packaging.job.Job;
import ovation.packaging.job.JobRunner;
import ovation.packaging.job.JobState;
import ovation.packaging.job.Outcome;
import ovation.packaging.job.RunningJob;

/**
 * A job of the engine as the screen shows it: how far it is, what can be done with it, what it has
 * said. The engine's runner does the work. Used on the JavaFX thread.
 */
public final class JobTask<R> {
  private final Job<R> job;
  private final JobRunner runner;
  private final JobTexts texts;
  private Consumer<Outcome<R>> end;
  private final ReadOnlyObjectWrapper<JobStage> stage =
      new ReadOnlyObjectWrapper<>(JobStage.WAITING);
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper phase = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final ObservableList<String> log = FXCollections.observableArrayList();
  private final JobLog lines = new JobLog();
  private final ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();
  private final AtomicReference<@Nullable JobState> newest = new AtomicReference<>();
  private @Nullable RunningJob<R> running;

  JobTask(Job<R> job, JobRunner runner, JobTexts texts, Consumer<Outcome<R>> end) {
    this.job = job;
    this.runner = runner;
    this.texts = texts;
    this.end = end;
    message.set(texts.waiting());
  }

  void start(Runnable ended) {
    stage.set(JobStage.RUNNING);
    message.set(texts.starting());
    RunningJob<R> started = runner.start(job, this::tell);
    running = started;
    var _ =
        started
            .outcome()
            .thenAccept(outcome ->
                Platform.runLater(() -> {
                  ended(outcome);
                  ended.run();
                  report(outcome);
                }));
  }

  /** Called on the job's threads: only the newest state reaches the screen, but every phase. */
  private void tell(JobState state) {
    state.phase().map(texts::say).flatMap(lines::phase).ifPresent(said::add);
    if (newest.getAndSet(state) == null) {
      Platform.runLater(this::show);
    }
  }

  private void show() {
    JobState state = newest.getAndSet(null);
    for (String line = said.poll(); line != null; line = said.poll()) {
      log.add(line);
    }
    if (state != null && !stage.get().isOver()) {
      phase.set(state.phase().map(texts::say).orElse(""));
      progress.set(state.fraction().orElse(-1));
      if (stage.get() == JobStage.RUNNING) {
        message.set(texts.progress(state));
      }
    }
  }

  private void ended(Outcome<R> outcome) {
    show();
    switch (outcome) {
      case Outcome.Done<R> done -> end(JobStage.DONE, texts.done());
      case Outcome.Cancelled<R> cancelled -> end(JobStage.CANCELLED, texts.cancelled());
      case Outcome.Failed<R> failed -> end(JobStage.FAILED, texts.failed(failed.reason()));
    }
  }

  /** Once; what waits for the result is not held by the list of jobs afterwards. */
  private void report(Outcome<R> outcome) {
    Consumer<Outcome<R>> told = end;
    end = ignored -> {};
    told.accept(outcome);
  }

  private void end(JobStage how, String words) {
    progress.set(how == JobStage.DONE ? 1 : 0);
    message.set(words);
    log.add(lines.line(words));
    stage.set(how);
  }

  /** Holds the job at its next unit of work. */
  public void pause() {
    RunningJob<R> started = running;
    if (started != null && stage.get() == JobStage.RUNNING) {
      started.pause();
      stage.set(JobStage.PAUSED);
      message.set(texts.paused());
      log.add(lines.line(texts.paused()));
    }
  }

  /** Lets a paused job go on. */
  public void resume() {
    RunningJob<R> started = running;
    if (started != null && stage.get() == JobStage.PAUSED) {
      stage.set(JobStage.RUNNING);
      message.set(texts.starting());
      started.resume();
    }
  }

  /**
   * Asks the job to stop. One that runs ends when it has tidied up; one that waits has nothing to
   * tidy up.
   */
  public void stop() {
    RunningJob<R> started = running;
    if (stage.get() == JobStage.WAITING) {
      end(JobStage.CANCELLED, texts.cancelled());
      report(new Outcome.Cancelled<>());
    } else if (started != null && !stage.get().isOver()) {
      started.cancel();
      stage.set(JobStage.STOPPING);
      message.set(texts.cancelling());
    }
  }

  /** What the user asked for. */
  public String title() {
    return texts.say(job.title());
  }

  /** What it writes, if it writes anything. */
  public Optional<Path> target() {
    return job.target().map(path -> path.toAbsolutePath().normalize());
  }

  /** How long ago it was asked for. */
  public Duration length() {
    return lines.length();
  }

  /** Where it stands. */
  public ReadOnlyObjectProperty<JobStage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  /** What it does now, without how far it is; "" while it has not said. */
  public ReadOnlyStringProperty phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /** What it does, or how it ended. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** The finished part from 0 to 1; less than 0 while that is unknown. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** What it has done so far, each line with its time since the start. */
  public ObservableList<String> log() {
    return log;
  }
}
