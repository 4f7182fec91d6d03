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
  private TreeSync() {}

  /**
   * Makes the children of an item those nodes that match, or hold something that does.
   *
   * @param wanted what titles must contain, lower case, "" for all
   */
  static void sync(TreeItem<OutlineNode> parent, List<OutlineNode> nodes, String wanted) {
    Map<NodeId, TreeItem<OutlineNode>> known = new HashMap<>();
    parent.getChildren().forEach(item -> known.put(item.getValue().id(), item));
    List<TreeItem<OutlineNode>> items = new ArrayList<>();
    for (OutlineNode node : nodes) {
      if (!matches(node, wanted)) {
        continue;
      }
      TreeItem<OutlineNode> item = known.get(node.id());
      if (item == null) {
        item = new TreeItem<>(node);
        item.setExpanded(true);
      } else if (!item.getValue().equals(node)) {
        item.setValue(node);
      }
      if (!wanted.isEmpty()) {
        item.setExpanded(true);
      }
      sync(item, node.children(), titleMatches(node, wanted) ? "" : wanted);
      items.add(item);
    }
    if (!parent.getChildren().equals(items)) {
      parent.getChildren().setAll(items);
    }
  }

  private static boolean matches(OutlineNode node, String wanted) {
    return titleMatches(node, wanted)
        || node.children().stream().anyMatch(child -> matches(child, wanted));
  }

  private static boolean titleMatches(OutlineNode node, String wanted) {
    return wanted.isEmpty() || node.title().toLowerCase(Locale.ROOT).contains(wanted);
  }

  /** The item of a part, if it is in the tree. */
  static Optional<TreeItem<OutlineNode>> find(TreeItem<OutlineNode> item, NodeId id) {
    if (item.getValue() != null && item.getValue().id().equals(id)) {
      return Optional.of(item);
    }
    for (TreeItem<OutlineNode> child : item.getChildren()) {
      Optional<TreeItem<OutlineNode>> found = find(child, id);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
