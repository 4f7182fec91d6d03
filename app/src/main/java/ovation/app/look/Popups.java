package ovation.app.look;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Window;

/**
 * Menus, lists, tips and cards are windows of their own over the one that they belong to. JavaFX
 * gives them its style sheets when they open; here they get its scale as well, and both again when
 * the look changes while they are open. Every one of them comes by here.
 */
final class Popups {
  private static final double WHOLE = 100;

  /** What a shadow takes above and below, before it is scaled. */
  private static final double SHADOW = 48;

  private final Predicate<Scene> ours;
  private final Consumer<Scene> style;
  private final ObservableValue<Integer> percent;

  /** The list of windows holds it weakly, so that a look can be forgotten. */
  private final ListChangeListener<Window> opened =
      change -> {
        while (change.next()) {
          change.getAddedSubList().forEach(this::dress);
        }
      };

  /**
   * Dresses what opens over the windows of a look, from now on.
   *
   * @param ours whether a scene has this look
   * @param style gives a scene its style sheets and what they ask for
   */
  Popups(Predicate<Scene> ours, Consumer<Scene> style, ObservableValue<Integer> percent) {
    this.ours = ours;
    this.style = style;
    this.percent = percent;
    Window.getWindows().addListener(new WeakListChangeListener<>(opened));
    percent.subscribe(value -> refresh());
  }

  /** Dresses what is open anew. */
  void refresh() {
    List.copyOf(Window.getWindows()).forEach(this::dress);
  }

  private void dress(Window window) {
    if (window instanceof PopupWindow popup && isOurs(popup)) {
      style.accept(popup.getScene());
      if (popup.getScene().getRoot() instanceof Region root) {
        double factor = percent.getValue() / WHOLE;
        root.getChildrenUnmodifiable().forEach(content -> scale(root, content, factor));
        if (popup instanceof ContextMenu menu
            && root.getProperties().put(Popups.class, "") == null) {
          menu.skinProperty().addListener(made -> limit(menu));
        }
        limit(popup);
      }
    }
  }

  private boolean isOurs(PopupWindow popup) {
    Window owner = popup;
    while (owner instanceof PopupWindow above) {
      owner = above.getOwnerWindow();
    }
    return owner != null && owner.getScene() != null && ours.test(owner.getScene());
  }

  private static void scale(Region root, Node content, double factor) {
    if (content.getProperties().get(Popups.class) instanceof Scale known) {
      known.setX(factor);
      known.setY(factor);
    } else if (factor != 1) {
      Scale scale = new Scale(factor, factor, 0, 0);
      content.getProperties().put(Popups.class, scale);
      content.getTransforms().add(scale);
      content.layoutBoundsProperty().subscribe(bounds -> fit(root, bounds, scale));
      scale.xProperty().addListener(changed -> fit(root, content.getLayoutBounds(), scale));
    }
  }

  /** A pane does not ask how its content is transformed; the place of the window hangs on it. */
  private static void fit(Region root, Bounds content, Scale scale) {
    if (scale.getX() == 1) {
      root.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
    } else {
      root.setPrefSize(content.getWidth() * scale.getX(), content.getHeight() * scale.getY());
    }
  }

  /** A menu that is higher than the screen scrolls; it knows the screen, but not its scale. */
  private void limit(PopupWindow popup) {
    if (popup instanceof ContextMenu menu
        && menu.getSkin() != null
        && menu.getSkin().getNode() instanceof Region content) {
      double factor = percent.getValue() / WHOLE;
      double screen = Screen.getPrimary().getVisualBounds().getHeight();
      content.setMaxHeight(factor == 1 ? Region.USE_COMPUTED_SIZE : screen / factor - SHADOW);
    }
  }
}
