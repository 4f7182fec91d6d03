package ovation.app.value;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/**
 * Does a long piece of work on the screen in steps, one a frame, so that the screen answers
 * meanwhile; all at once where nobody looks.
 */
final class Gradually {
  private final Node where;
  private final Deque<Runnable> steps = new ArrayDeque<>();
  private final AnimationTimer frames =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          next();
        }
      };

  /** Nothing to do yet. */
  Gradually(Node where) {
    this.where = where;
  }

  /** Does these steps instead of what was left of others; the first one now. */
  void run(List<Runnable> all) {
    frames.stop();
    steps.clear();
    steps.addAll(all);
    next();
    boolean seen =
        where.getScene() != null
            && where.getScene().getWindow() != null
            && where.getScene().getWindow().isShowing();
    if (seen && !steps.isEmpty()) {
      frames.start();
    }
    while (!seen && !steps.isEmpty()) {
      next();
    }
  }

  private void next() {
    Runnable step = steps.poll();
    if (step != null) {
      step.run();
    }
    if (steps.isEmpty()) {
      frames.stop();
    }
  }
}
