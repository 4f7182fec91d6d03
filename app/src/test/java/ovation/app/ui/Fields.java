package ovation.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import ovation.app.field.FieldModel;

/** What can be typed into or pressed below a node, whether it is on a screen or not. */
public final class Fields {
  private Fields() {}

  /** The fields whose controls stand below a node. */
  public static List<FieldModel<?>> of(Node root) {
    List<FieldModel<?>> found = new ArrayList<>();
    walk(
        root,
        node -> {
          if (node.hasProperties()
              && node.getProperties().get(FieldModel.class) instanceof FieldModel<?> model
              && !found.contains(model)) {
            found.add(model);
          }
        });
    return found;
  }

  /** The nodes of a kind below a node. */
  public static <T extends Node> List<T> below(Node root, Class<T> kind) {
    List<T> found = new ArrayList<>();
    walk(
        root,
        node -> {
          if (kind.isInstance(node)) {
            found.add(kind.cast(node));
          }
        });
    return found;
  }

  private static void walk(Node node, Consumer<Node> visit) {
    visit.accept(node);
    if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
      walk(scroll.getContent(), visit);
    } else if (node instanceof TitledPane pane && pane.getContent() != null) {
      walk(pane.getContent(), visit);
    } else if (node instanceof Parent parent) {
      List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> walk(child, visit));
    }
  }
}
