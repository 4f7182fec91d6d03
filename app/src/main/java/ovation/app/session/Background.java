package ovation.app.session;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import ovation.model.xml.EditException;

/**
 * Where work is done that would hold up the screen.
 *
 * @param work runs the work
 * @param screen runs what is done with the result, on the JavaFX thread
 */
public record Background(Executor work, Executor screen) {

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
  public <T> void run(Callable<T> task, Consumer<T> then, Consumer<String> failed) {
    work.execute(() -> {
      try {
        T result = task.call();
        screen.execute(() -> then.accept(result));
      } catch (EditException e) {
        screen.execute(() -> failed.accept(String.valueOf(e.getMessage())));
      } catch (Exception e) {
        screen.execute(() -> {
          failed.accept(String.valueOf(e.getMessage()));
          throw new IllegalStateException(e);
        });
      }
    });
  }
}
