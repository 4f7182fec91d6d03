package ovation.app.look;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
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

  private static final double NEAR = 8;

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
  }

  /** Dresses what is open anew. */
  void refresh() {
    List.copyOf(Window.getWindows()).forEach(this::dress);
  }

  private void dress(Window window) {
    if (window instanceof PopupWindow popup && isOurs(popup)) {
      style.accept(popup.getScene());
      if (popup.getScene().getRoot() instanceof Region root) {
        boolean below = isBelowOwner(popup);
        double factor = percent.getValue() / WHOLE;
        root.getChildrenUnmodifiable().forEach(content -> scale(root, content, factor));
        if (popup instanceof ContextMenu menu
            && root.getProperties().put(Popups.class, "") == null) {
          menu.skinProperty().addListener(made -> limit(menu));
        }
        limit(popup);
        if (below) {
          root.layoutBoundsProperty().addListener(new Turn(popup, root));
        }
      }
    }
  }

  /** JavaFX finds the side with more room for a popup that is not scaled yet: it is found anew. */
  private static final class Turn implements InvalidationListener {
    private final PopupWindow popup;
    private final Region root;

    Turn(PopupWindow popup, Region root) {
      this.popup = popup;
      this.root = root;
    }

    @Override
    public void invalidated(Observable changed) {
      Node owner = popup.getOwnerNode();
      double height = root.getLayoutBounds().getHeight();
      if (!popup.isShowing() || owner == null || owner.getScene() == null) {
        root.layoutBoundsProperty().removeListener(this);
      } else if (height > 0) {
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        boolean above = place.getMinY() - height >= screen.getMinY();
        if (place.getMaxY() + height > screen.getMaxY() && above) {
          popup.setAnchorY(place.getMinY() - height);
        }
      }
    }
  }

  /** Whether a popup opens right below what it belongs to, as lists and the menus of buttons do. */
  private boolean isBelowOwner(PopupWindow popup) {
    Node owner = popup.getOwnerNode();
    if (percent.getValue() == WHOLE || owner == null || owner.getScene() == null) {
      return false;
    }
    Bounds place = owner.localToScreen(owner.getLayoutBounds());
    return place != null && Math.abs(popup.getAnchorY() - place.getMaxY()) < NEAR;
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
    // At once, or a frame would show the window where it has no room.
    root.autosize();
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
