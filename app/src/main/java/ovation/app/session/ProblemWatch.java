package ovation.app.session;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.rules.Inspection;
import ovation.model.rules.PackageFiles;
import ovation.model.rules.Problem;

/** Finds the problems of each new state in the background; of states overtaken meanwhile, none. */
public final class ProblemWatch {

  private final Executor background;
  private final Executor screen;
  private final AtomicLong latest = new AtomicLong();

  /**
   * A watch.
   *
   * @param background runs the rules; a test runs them inline
   * @param screen delivers the result on the JavaFX thread
   */
  public ProblemWatch(Executor background, Executor screen) {
    this.background = background;
    this.screen = screen;
  }

  void look(Snapshot snapshot, @Nullable PackageFiles files, Consumer<List<Problem>> receiver) {
    long ticket = latest.incrementAndGet();
    background.execute(() -> {
      if (ticket == latest.get()) {
        List<Problem> problems = Inspection.problems(snapshot, files);
        screen.execute(() -> {
          if (ticket == latest.get()) {
            receiver.accept(problems);
          }
        });
      }
    });
  }
}
