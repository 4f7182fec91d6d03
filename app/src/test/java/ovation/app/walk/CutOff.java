package ovation.app.walk;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import ovation.app.field.Tip;

/** Finds texts of which a part cannot be seen, and no tip shows the rest. */
final class CutOff {
  private static final String TIP = "javafx.scene.control.Tooltip";
  private static final double SLACK = 1.5;

  /** Longer words are names and addresses out of a package. */
  private static final int LONG_WORD = 24;

  private final Consumer<String> found;

  CutOff(Consumer<String> found) {
    this.found = found;
  }

  /** A control whose text may have been shortened. */
  void control(Node node) {
    if (node instanceof Labeled labeled) {
      shortened(labeled);
    } else if (node instanceof TextField field) {
      prompt(field);
    }
  }

  private void shortened(Labeled labeled) {
    String whole = labeled.getText();
    if (whole == null || whole.isBlank()) {
      return;
    }
    if (labeled.isWrapText()) {
      broken(labeled, whole);
    }
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text shown
          && shown.isVisible()
          && shown.getText().contains(labeled.getEllipsisString())
          && !whole.contains(labeled.getEllipsisString())
          && !isTold(labeled, whole)) {
        found.accept(
            "cut off: “"
                + Place.shorten(whole)
                + "” as “"
                + Place.shorten(shown.getText())
                + "” "
                + Place.of(labeled));
      }
    }
  }

  /** A word of the program that has no room in its line is broken anywhere. */
  private void broken(Labeled labeled, String whole) {
    double room = labeled.getWidth() - labeled.snappedLeftInset() - labeled.snappedRightInset();
    for (String word : whole.split("[\\s/-]+")) {
      Text measured = new Text(word);
      measured.setFont(labeled.getFont());
      if (word.length() <= LONG_WORD && measured.getLayoutBounds().getWidth() > room + SLACK) {
        found.accept("broken word: “" + Place.shorten(word) + "” " + Place.of(labeled));
      }
    }
  }

  private static boolean isTold(Node node, String whole) {
    for (Node n = node; n != null; n = n.getParent()) {
      Object told = n.getProperties().get(Tip.class);
      boolean own = n == node && "".equals(told);
      boolean installed =
          n.getProperties().get(TIP) instanceof Tooltip tip
              && tip.getText() != null
              && tip.getText().contains(whole);
      if (own || installed || (told instanceof String words && words.contains(whole))) {
        return true;
      }
    }
    return false;
  }

  private void prompt(TextField field) {
    String prompt = field.getPromptText();
    if (prompt == null || prompt.isBlank() || !field.getText().isEmpty()) {
      return;
    }
    Text measured = new Text(prompt);
    measured.setFont(field.getFont());
    double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
    if (measured.getLayoutBounds().getWidth() > room + SLACK) {
      found.accept("cut off: prompt “" + Place.shorten(prompt) + "” " + Place.of(field));
    }
  }

  /** A text that may stick out of what it lies in. */
  void text(Text text) {
    if (scrollsItself(text)) {
      return;
    }
    Bounds whole = text.localToScene(text.getLayoutBounds());
    for (Parent parent = text.getParent(); parent != null; parent = parent.getParent()) {
      Bounds box = parent.localToScene(parent.getLayoutBounds());
      boolean scrolls =
          parent.getStyleClass().contains("viewport")
              || parent.getStyleClass().contains("clipped-container");
      if (scrolls || parent.getClip() != null || parent.getParent() == null) {
        boolean wide =
            whole.getMinX() < box.getMinX() - SLACK || whole.getMaxX() > box.getMaxX() + SLACK;
        boolean high =
            !scrolls
                && (whole.getMinY() < box.getMinY() - SLACK
                    || whole.getMaxY() > box.getMaxY() + SLACK);
        if (high || (wide && !(scrolls && canScroll(parent)))) {
          found.accept(
              "sticks out: “"
                  + Place.shorten(text.getText())
                  + "” of "
                  + Place.of(parent)
                  + ": "
                  + Place.of(text));
        }
        if (scrolls || high || wide) {
          return;
        }
      }
    }
  }

  /** What is typed into a field and the source move with the caret. */
  private static boolean scrollsItself(Text text) {
    for (Parent parent = text.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof TextInputControl || parent.getStyleClass().contains("ov-source")) {
        return true;
      }
    }
    return false;
  }

  private static boolean canScroll(Parent parent) {
    for (Parent p = parent; p != null; p = p.getParent()) {
      for (Node bar : p.lookupAll(".scroll-bar")) {
        if (bar instanceof ScrollBar scroll
            && scroll.getOrientation() == Orientation.HORIZONTAL
            && scroll.isVisible()) {
          return true;
        }
      }
      if (p instanceof ScrollPane || p.getStyleClass().contains("virtual-flow")) {
        return false;
      }
    }
    return false;
  }
}
