package ovation.app.field;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Finds what takes the keyboard, and where the keyboard is. */
public final class Focusable {

  private Focusable() {}

  /** The first in a part of the screen that is seen, enabled and reached by Tab. */
  public static Optional<Node> firstIn(Node part) {
    return firstIn(part, node -> true);
  }

  /** The first of those that are wanted. */
  public static Optional<Node> firstIn(Node part, Predicate<Node> wanted) {
    if (!part.isVisible() || part.isDisabled()) {
      return Optional.empty();
    }
    if (part.isFocusTraversable() && wanted.test(part)) {
      return Optional.of(part);
    }
    return part instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> firstIn(child, wanted).stream())
            .findFirst()
        : Optional.empty();
  }

  /**
   * Whether the keyboard is in a part of the screen. JavaFX's own {@code focusWithin} may stay when
   * what had the keyboard is taken away.
   */
  public static boolean isWithin(Node part) {
    return part.getScene() != null && isIn(part, part.getScene().getFocusOwner());
  }

  /** Whether a node is a part of another one, or that one itself. */
  public static boolean isIn(Node whole, @Nullable Node part) {
    for (Node node = part; node != null; node = node.getParent()) {
      if (node.equals(whole)) {
        return true;
      }
    }
    return false;
  }
}
