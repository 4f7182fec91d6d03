package ovation.app.pane;

import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.StackPane;
import ovation.icons.Icon;
import ovation.icons.IconNode;

/** The small arrow before a line that has lines below it. */
final class Disclosure {
  private static final double SIZE = 10;

  private final StackPane box = new StackPane();

  Disclosure(TreeCell<?> cell) {
    IconNode arrow = Icon.EXPAND.node(SIZE);
    box.getChildren().add(arrow);
    box.getStyleClass().setAll("tree-disclosure-node", "ov-disclosure");
    cell.treeItemProperty()
        .flatMap(item -> item.expandedProperty())
        .orElse(false)
        .subscribe(open -> arrow.setRotate(open ? 90 : 0));
  }

  Node node() {
    return box;
  }
}
