package ovation.app.pane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TreeItem;
import ovation.app.outline.NodeId;
import ovation.app.outline.OutlineNode;

/** Brings tree items in step with the outline; what is still there keeps its item, open or shut. */
final class TreeSync {
  /** Of more lines than these below one, each begins shut: nobody reads them all. */
  private static final int OPEN_AT_FIRST = 30;

  /** A line with more below it than these begins shut. */
  private static final int MOST_AT_FIRST = 200;

  private TreeSync() {}

  /**
   * Makes the children of an item those nodes that match, or hold something that does.
   *
   * @param wanted what titles must contain, lower case, "" for all
   */
  static void sync(TreeItem<OutlineNode> parent, List<OutlineNode> nodes, String wanted) {
    Map<NodeId, TreeItem<OutlineNode>> known = new HashMap<>();
    parent.getChildren().forEach(item -> known.put(item.getValue().id(), item));
    List<OutlineNode> shown =
        wanted.isEmpty() ? nodes : nodes.stream().filter(node -> matches(node, wanted)).toList();
    boolean few = shown.size() <= OPEN_AT_FIRST;
    List<TreeItem<OutlineNode>> items = new ArrayList<>();
    for (OutlineNode node : shown) {
      TreeItem<OutlineNode> item = known.get(node.id());
      if (item == null) {
        item = new LazyItem(node, below(node, wanted));
        item.setExpanded(few && node.children().size() <= MOST_AT_FIRST);
      } else {
        update(item, node, wanted);
      }
      items.add(item);
    }
    if (!parent.getChildren().equals(items)) {
      parent.getChildren().setAll(items);
    }
  }

  /** A line that is the very same, with all below it, is left alone. */
  private static void update(TreeItem<OutlineNode> item, OutlineNode node, String wanted) {
    if (item.getValue() == node) {
      return;
    }
    boolean same = item.getValue().equals(node);
    if (!same) {
      item.setValue(node);
    }
    if (item instanceof LazyItem lazy && lazy.isMade()) {
      sync(item, node.children(), below(node, wanted));
    }
  }

  private static String below(OutlineNode node, String wanted) {
    return titleMatches(node, wanted) ? "" : wanted;
  }

  private static boolean matches(OutlineNode node, String wanted) {
    return titleMatches(node, wanted)
        || node.children().stream().anyMatch(child -> matches(child, wanted));
  }

  private static boolean titleMatches(OutlineNode node, String wanted) {
    return wanted.isEmpty() || node.title().toLowerCase(Locale.ROOT).contains(wanted);
  }

  /**
   * The item of a part, if it is in the tree.
   *
   * @param above the parts above it, outermost first
   */
  static Optional<TreeItem<OutlineNode>> find(
      TreeItem<OutlineNode> root, List<OutlineNode> above, NodeId id) {
    TreeItem<OutlineNode> item = root;
    for (OutlineNode part : above) {
      Optional<TreeItem<OutlineNode>> next = child(item, part.id());
      if (next.isEmpty()) {
        return next;
      }
      item = next.get();
    }
    return child(item, id);
  }

  private static Optional<TreeItem<OutlineNode>> child(TreeItem<OutlineNode> parent, NodeId id) {
    return parent.getChildren().stream().filter(i -> i.getValue().id().equals(id)).findFirst();
  }
}
