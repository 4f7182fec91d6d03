package ovation.app.session;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import ovation.model.text.Sentence;
import ovation.model.xml.EditException;
import ovation.packaging.IoReason;
import ovation.packaging.PackagingException;
import ovation.packaging.job.Job;
import ovation.packaging.job.Outcome;
import ovation.packaging.job.Progress;

/**
 * Where work is done that would hold up the screen.
 *
 * @param work runs the work
 * @param screen runs what is done with the result, on the JavaFX thread
 * @param jobs starts what takes so long that its progress is shown
 */
public record Background(Executor work, Executor screen, JobStarter jobs) {

  /** Where jobs are done like any other work, without showing how far they are. */
  public Background(Executor work, Executor screen) {
    this(work, screen, new Unseen(work, screen));
  }

  /** The same, with jobs started elsewhere. */
  public Background withJobs(JobStarter starter) {
    return new Background(work, screen, starter);
  }

  /** Jobs that nobody watches. */
  private record Unseen(Executor work, Executor screen) implements JobStarter {
    @Override
    public <R> void start(Job<R> job, Consumer<Outcome<R>> end) {
      work.execute(() -> {
        Outcome<R> outcome;
        try {
          outcome = new Outcome.Done<>(job.run(Progress.none()));
        } catch (PackagingException e) {
          outcome = new Outcome.Failed<>(e);
        }
        Outcome<R> ended = outcome;
        screen.execute(() -> end.accept(ended));
      });
    }
  }

  /** Threads of its own, and the JavaFX thread for the results. */
  public static Background ofThreads() {
    return new Background(task -> Thread.ofVirtual().start(task), Platform::runLater);
  }

  /**
   * Does some work.
   *
   * @param then given the result, on the JavaFX thread
   * @param failed given a message for the user instead, if the work cannot be done
   */
  public <T> void run(Callable<T> task, Consumer<T> then, Consumer<Sentence> failed) {
    work.execute(() -> {
      try {
        T result = task.call();
        screen.execute(() -> then.accept(result));
      } catch (EditException e) {
        screen.execute(() -> failed.accept(e.sentence()));
      } catch (PackagingException e) {
        screen.execute(() -> failed.accept(e.sentence()));
      } catch (IOException e) {
        screen.execute(() -> failed.accept(IoReason.about(e)));
      } catch (Exception e) {
        screen.execute(() -> {
          failed.accept(Sentence.of("This stopped because of a fault in Ovation."));
          throw new IllegalStateException(e);
        });
      }
    });
  }
}
