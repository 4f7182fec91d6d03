package ovation.app.pane;

import javafx.scene.Node;
import ovation.app.field.Focusable;

/**
 * A part of the window that the keyboard goes to as a whole.
 *
 * @param area all of it
 * @param target what gets the keyboard, or holds what does
 */
public record Stop(Node area, Node target) {

  /** Whether the keyboard could be here. */
  public boolean isShown() {
    return area.isVisible()
        && (target.isFocusTraversable() || Focusable.firstIn(target).isPresent());
  }

  /** Whether the keyboard is here. */
  public boolean hasFocus() {
    return Focusable.isWithin(area);
  }

  /** Gives it the keyboard. */
  public void focus() {
    if (target.isFocusTraversable()) {
      target.requestFocus();
    } else {
      Focusable.firstIn(target).ifPresent(Node::requestFocus);
    }
  }
}
