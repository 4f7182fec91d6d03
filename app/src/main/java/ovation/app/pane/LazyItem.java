package ovation.app.pane;

import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;
import ovation.app.outline.OutlineNode;

/** A line of the tree that makes the lines below it when somebody first looks at them. */
final class LazyItem extends TreeItem<OutlineNode> {
  private final String wanted;
  private boolean made;

  /**
   * A line.
   *
   * @param wanted what lines below must match, "" for all
   */
  LazyItem(OutlineNode node, String wanted) {
    super(node);
    this.wanted = wanted;
  }

  @Override
  public boolean isLeaf() {
    return made ? super.getChildren().isEmpty() : getValue().children().isEmpty();
  }

  @Override
  public ObservableList<TreeItem<OutlineNode>> getChildren() {
    if (!made) {
      made = true;
      TreeSync.sync(this, getValue().children(), wanted);
    }
    return super.getChildren();
  }

  /** Whether the lines below have been made. */
  boolean isMade() {
    return made;
  }
}
