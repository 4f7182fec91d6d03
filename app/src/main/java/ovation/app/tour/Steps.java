package ovation.app.tour;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import org.jspecify.annotations.Nullable;

/**
 * Does one thing after another on the JavaFX thread, each as soon as what it waits for has come
 * about. Nothing is done by the clock but giving up.
 */
final class Steps {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final double LOOK_AGAIN_MILLIS = 40;

  private record Step(String name, BooleanSupplier ready, Runnable work) {}

  private final Deque<Step> waiting = new ArrayDeque<>();
  private final Consumer<String> failed;
  private long since;

  /**
   * Without any step yet.
   *
   * @param failed told why nothing more is done
   */
  Steps(Consumer<String> failed) {
    this.failed = failed;
  }

  /** Adds a step that waits for something. */
  Steps when(String name, BooleanSupplier ready, Runnable work) {
    waiting.add(new Step(name, ready, work));
    return this;
  }

  /** Adds a step that waits for the screen to have been laid out only. */
  Steps then(String name, Runnable work) {
    return when(name, () -> true, work);
  }

  /** Begins. */
  void run() {
    since = System.nanoTime();
    pause();
  }

  private void pause() {
    PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(LOOK_AGAIN_MILLIS));
    pause.setOnFinished(event -> next());
    pause.play();
  }

  private void next() {
    @Nullable Step step = waiting.peek();
    if (step == null) {
      return;
    }
    try {
      if (step.ready().getAsBoolean()) {
        waiting.remove();
        since = System.nanoTime();
        step.work().run();
      } else if (System.nanoTime() - since > PATIENCE.toNanos()) {
        give("it took longer than a minute to " + step.name());
        return;
      }
      pause();
    } catch (RuntimeException e) {
      give("it could not " + step.name() + ": " + e.getMessage());
    }
  }

  private void give(String reason) {
    waiting.clear();
    failed.accept(reason);
  }
}
