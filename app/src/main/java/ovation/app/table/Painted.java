package ovation.app.table;

import javafx.animation.AnimationTimer;

/** Waits for the picture: what is not seen at once is made when what is seen has been painted. */
public final class Painted extends AnimationTimer {
  private final Runnable work;
  private int pulses;

  private Painted(Runnable work) {
    this.work = work;
  }

  /**
   * Does some work, on the JavaFX thread, once the present state of the window is on the screen.
   */
  public static void then(Runnable work) {
    new Painted(work).start();
  }

  /** The first call comes before the picture, the second one after it. */
  @Override
  public void handle(long now) {
    if (++pulses == 2) {
      stop();
      work.run();
    }
  }
}
