package ovation.app.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ovation.app.text.Texts;
import ovation.packaging.job.Job;
import ovation.packaging.job.JobRunner;
import ovation.packaging.job.Outcome;

/**
 * The jobs in the background, for the screen. Two that write the same place run one after the
 * other; all others side by side. Used on the JavaFX thread.
 */
public final class Jobs implements AutoCloseable {
  private static final int MOST_ENDED = 20;

  private final JobRunner runner = new JobRunner();
  private final JobTexts texts;
  private final List<Consumer<JobTask<?>>> ending = new ArrayList<>();
  private final List<Consumer<JobTask<?>>> starting = new ArrayList<>();
  private final ObservableList<JobTask<?>> tasks =
      FXCollections.observableArrayList(task -> new Observable[] {task.stageProperty()});
  private final ObservableList<JobTask<?>> view = FXCollections.unmodifiableObservableList(tasks);

  /** Without any job yet. */
  public Jobs(Texts texts) {
    this.texts = new JobTexts(texts);
  }

  /**
   * Starts a job, at once or as soon as nobody else writes what it writes.
   *
   * @param end told how it ended, on the JavaFX thread
   */
  public <R> JobTask<R> start(Job<R> job, Consumer<Outcome<R>> end) {
    JobTask<R> task = new JobTask<>(job, runner, texts, end);
    starting.forEach(watcher -> watcher.accept(task));
    tasks.add(task);
    startNext();
    return task;
  }

  private void startNext() {
    for (JobTask<?> task : List.copyOf(tasks)) {
      if (task.stageProperty().get() == JobStage.WAITING && !isHeldUp(task)) {
        task.start(() -> ended(task));
      }
    }
  }

  /** By a job under way, or by one that waits before it. */
  private boolean isHeldUp(JobTask<?> task) {
    if (task.target().isEmpty()) {
      return false;
    }
    int own = tasks.indexOf(task);
    for (int i = 0; i < tasks.size(); i++) {
      JobTask<?> other = tasks.get(i);
      JobStage stage = other.stageProperty().get();
      boolean before = i < own || stage != JobStage.WAITING;
      if (other != task && before && !stage.isOver() && other.target().equals(task.target())) {
        return true;
      }
    }
    return false;
  }

  /** Jobs that only read leave no trace when all went well. */
  private void ended(JobTask<?> task) {
    ending.forEach(watcher -> watcher.accept(task));
    if (task.target().isEmpty() && task.stageProperty().get() != JobStage.FAILED) {
      tasks.remove(task);
    }
    List<JobTask<?>> over =
        tasks.stream().filter(other -> other.stageProperty().get().isOver()).toList();
    if (over.size() > MOST_ENDED) {
      tasks.removeAll(over.subList(0, over.size() - MOST_ENDED));
    }
    startNext();
  }

  /** Cancels a job, whether it runs or waits. */
  public void stop(JobTask<?> task) {
    task.stop();
    startNext();
  }

  /** Takes a job that is over off the list. */
  public void dismiss(JobTask<?> task) {
    if (task.stageProperty().get().isOver()) {
      tasks.remove(task);
    }
  }

  /** Takes everything that is over off the list. */
  public void dismissAll() {
    tasks.removeIf(task -> task.stageProperty().get().isOver());
  }

  /**
   * Lets a waiting job change places with another waiting one.
   *
   * @param step 1 for the next, -1 for the one before
   */
  public void move(JobTask<?> task, int step) {
    List<JobTask<?>> waiting =
        tasks.stream().filter(t -> t.stageProperty().get() == JobStage.WAITING).toList();
    int to = waiting.indexOf(task) + step;
    if (waiting.contains(task) && to >= 0 && to < waiting.size()) {
      JobTask<?> other = waiting.get(to);
      List<JobTask<?>> order = new ArrayList<>(tasks);
      Collections.swap(order, order.indexOf(task), order.indexOf(other));
      tasks.sort(Comparator.comparingInt(order::indexOf));
    }
  }

  /** Says who else is told of each job that is asked for, before it starts. */
  public void onStart(Consumer<JobTask<?>> watcher) {
    starting.add(watcher);
  }

  /** Says who else is told of each job that has ended, however it did. */
  public void onEnd(Consumer<JobTask<?>> watcher) {
    ending.add(watcher);
  }

  /** All jobs, waiting, under way and over, in their order. */
  public ObservableList<JobTask<?>> tasks() {
    return view;
  }

  /** Cancels everything and waits briefly for it to tidy up. */
  @Override
  public void close() {
    if (Platform.isFxApplicationThread()) {
      List.copyOf(tasks).forEach(JobTask::stop);
    }
    runner.close();
  }
}
