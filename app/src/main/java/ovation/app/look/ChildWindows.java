package ovation.app.look;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Windows with a frame of their own over the editor's, such as the question what becomes of unsaved
 * changes: they are dressed like it when they open, and stand in its middle at the size that its
 * scale gives them, but on the screen.
 */
final class ChildWindows {
  /** What the frame of a window takes at most, at its sides and in all above and below. */
  private static final double SIDES = 16;

  private static final double TITLE = 48;

  private final Predicate<Scene> ours;
  private final Consumer<Scene> dress;

  /** The list of windows holds it weakly, so that a look can be forgotten. */
  private final ListChangeListener<Window> opened =
      change -> {
        while (change.next()) {
          change.getAddedSubList().forEach(this::open);
        }
      };

  /**
   * Dresses what opens over the windows of a look, from now on.
   *
   * @param ours whether a scene has this look
   * @param dress gives it to another scene
   */
  ChildWindows(Predicate<Scene> ours, Consumer<Scene> dress) {
    this.ours = ours;
    this.dress = dress;
    Window.getWindows().addListener(new WeakListChangeListener<>(opened));
  }

  private void open(Window window) {
    if (isOverOurs(window) && !ours.test(window.getScene())) {
      dress.accept(window.getScene());
      place((Stage) window);
    }
  }

  private boolean isOverOurs(Window window) {
    return window instanceof Stage stage
        && stage.getScene() != null
        && stage.getOwner() != null
        && stage.getOwner().getScene() != null
        && ours.test(stage.getOwner().getScene());
  }

  /** Gives what is open the size that it has in a look that has changed. */
  void refresh() {
    for (Window window : List.copyOf(Window.getWindows())) {
      if (isOverOurs(window) && window.getScene().getRoot() instanceof Region root) {
        root.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        place((Stage) window);
        window.sizeToScene();
      }
    }
  }

  /** JavaFX sets no window over the middle of another. */
  private static void place(Stage stage) {
    if (stage.getScene().getRoot() instanceof Region root) {
      Window owner = stage.getOwner();
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      root.applyCss();
      double width = Math.min(root.prefWidth(-1), screen.getWidth() - SIDES);
      double height = Math.min(root.prefHeight(width), screen.getHeight() - TITLE);
      root.setPrefSize(width, height);
      stage.setX(
          between(
              owner.getX() + (owner.getWidth() - width) / 2,
              screen.getMinX(),
              screen.getMaxX() - width));
      stage.setY(
          between(
              owner.getY() + (owner.getHeight() - height) / 2,
              screen.getMinY(),
              screen.getMaxY() - height - TITLE));
    }
  }

  private static double between(double wanted, double least, double most) {
    return Math.max(least, Math.min(wanted, most));
  }
}
