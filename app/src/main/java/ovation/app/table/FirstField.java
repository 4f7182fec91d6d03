package ovation.app.table;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/** Where typing begins in the fields below a line. */
final class FirstField {
  private FirstField() {}

  /** The first field of text that can be typed into. */
  static Optional<TextInputControl> in(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node instanceof TextInputControl field) {
      return Optional.of(field);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(child -> in(child).stream()).findFirst()
        : Optional.empty();
  }
}
