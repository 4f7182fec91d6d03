package ovation.app.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;

/**
 * Looks at what is on the screen: can each control be named, each text read, and is each text there
 * as a whole?
 */
final class Inspector {
  private static final double READABLE = 4.5;
  private static final double READABLE_LARGE = 3;
  private static final double LARGE = 24;
  private static final double LARGE_BOLD = 18.66;

  private final Consumer<String> found;
  private final Set<Node> named = new HashSet<>();

  /**
   * An inspector.
   *
   * @param found told what is wrong, one line each
   */
  Inspector(Consumer<String> found) {
    this.found = found;
  }

  /** Looks at everything that is visible below a node; to be called on the JavaFX thread. */
  void inspect(Parent root) {
    named.clear();
    List<Node> nodes = new ArrayList<>();
    collect(root, nodes);
    for (Node node : nodes) {
      if (node instanceof Label label && label.getLabelFor() != null) {
        named.add(label.getLabelFor());
      }
    }
    CutOff cutOff = new CutOff(found);
    for (Node node : nodes) {
      name(node);
      if (node instanceof Text text && !text.getText().isBlank()) {
        contrast(text);
        cutOff.text(text);
      } else if (node instanceof SVGPath pen && pen.getStyleClass().contains("pen")) {
        contrast(pen);
      }
      cutOff.control(node);
      edge(node);
    }
  }

  private static void collect(Node node, List<Node> nodes) {
    if (!node.isVisible()) {
      return;
    }
    nodes.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
    }
  }

  private void name(Node node) {
    if (!node.isFocusTraversable() || node.isDisabled()) {
      return;
    }
    String spoken = node.getAccessibleText();
    boolean hasName =
        (spoken != null && !spoken.isBlank())
            || (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank())
            || named.contains(node);
    if (!hasName) {
      found.accept("no name: " + Place.of(node));
    }
    if (node.getAccessibleRole() == AccessibleRole.NODE
        || node.getAccessibleRole() == AccessibleRole.PARENT) {
      found.accept("no role: " + Place.of(node));
    }
  }

  private void contrast(Text text) {
    if (text.isDisabled() || !(text.getFill() instanceof Color colour)) {
      return;
    }
    double size = text.getFont().getSize();
    boolean bold = text.getFont().getStyle().toLowerCase(java.util.Locale.ROOT).contains("bold");
    boolean large = size >= LARGE || (bold && size >= LARGE_BOLD);
    report(text, Contrast.of(text, colour), large ? READABLE_LARGE : READABLE, text.getText());
  }

  private void contrast(SVGPath pen) {
    if (pen.isDisabled()
        || !(pen.getStroke() instanceof Color colour)
        || colour.getOpacity() == 0) {
      return;
    }
    report(pen, Contrast.of(pen, colour), READABLE_LARGE, "icon");
  }

  /** Where a field begins must be seen (WCAG 2.2, 1.4.11). */
  private void edge(Node node) {
    boolean field =
        (node instanceof TextInputControl text && text.isEditable())
            || node instanceof ComboBoxBase<?>
            || (node.getStyleClass().contains("box") && node.getParent() instanceof CheckBox);
    if (!field || node.isDisabled() || node.getParent() instanceof ComboBoxBase<?>) {
      return;
    }
    Background background = ((Region) node).getBackground();
    if (background != null
        && !background.getFills().isEmpty()
        && background.getFills().getFirst().getFill() instanceof Color colour
        && colour.getOpacity() == 1) {
      report(node, Contrast.of(node, colour), READABLE_LARGE, "edge");
    }
  }

  private void report(Node node, double ratio, double least, String what) {
    if (ratio < least) {
      found.accept("contrast %.2f: “%s” %s".formatted(ratio, Place.shorten(what), Place.of(node)));
    }
  }
}
