package ovation.app.navigate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.app.outline.NodeId;
import ovation.app.outline.Outline;
import ovation.app.outline.OutlineNode;

/** A part by its place in the outline, "0/2/1", as it can be kept from one start to the next. */
public final class OutlinePath {
  private OutlinePath() {}

  /** The place of a part, "" if it is not there. */
  public static String of(Outline outline, NodeId id) {
    Optional<OutlineNode> node = outline.find(id);
    if (node.isEmpty()) {
      return "";
    }
    List<OutlineNode> way = new ArrayList<>(outline.above(id));
    way.add(node.get());
    List<OutlineNode> level = outline.roots();
    List<String> steps = new ArrayList<>();
    for (OutlineNode step : way) {
      steps.add(Integer.toString(level.indexOf(step)));
      level = step.children();
    }
    return String.join("/", steps);
  }

  /** The part at a place, if there is one. */
  public static Optional<NodeId> find(Outline outline, String path) {
    List<OutlineNode> level = outline.roots();
    OutlineNode found = null;
    for (String step : path.split("/")) {
      int at = step.matches("[0-9]{1,9}") ? Integer.parseInt(step) : -1;
      if (at < 0 || at >= level.size()) {
        return Optional.empty();
      }
      found = level.get(at);
      level = found.children();
    }
    return Optional.ofNullable(found).map(OutlineNode::id);
  }
}
