package ovation.app.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.outline.OutlineNode;
import ovation.app.ui.FormPage;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;

/**
 * The Tab key goes through every form from left to right and from top to bottom, comes to each
 * control once, and out of the form at its end.
 */
class FocusOrderTest {
  private static final int MOST_STEPS = 400;
  private static final double SLACK = 2;

  @TempDir private Path folder;
  private final Screen screen;
  private final List<String> found = new ArrayList<>();

  FocusOrderTest() throws Exception {
    screen = new Screen();
  }

  @Test
  void tabGoesThroughEveryFormInReadingOrder() throws Exception {
    try (FormPage page = FormPage.open(screen, Registry.bytes(), folder)) {
      for (OutlineNode node : all(page.session().outlineProperty().get().roots())) {
        screen.call(() -> {
          page.session().select(node.id());
          return node;
        });
        screen.call(() -> walk(node.title()));
        screen.call(this::openLines);
        screen.call(() -> walk(node.title() + ", open"));
      }
    }
    assertEquals("", String.join("\n", found), () -> found.size() + " findings");
  }

  private static List<OutlineNode> all(List<OutlineNode> nodes) {
    List<OutlineNode> all = new ArrayList<>();
    for (OutlineNode node : nodes) {
      all.add(node);
      all.addAll(all(node.children()));
    }
    return all;
  }

  private Parent root() {
    return screen.stage().getScene().getRoot();
  }

  /** Opens the first line of each table, so that its fields are there. */
  private int openLines() {
    int opened = 0;
    for (Node table : root().lookupAll(".ov-table")) {
      List<Node> rows =
          table.lookupAll(".ov-row").stream().filter(Node::isFocusTraversable).toList();
      if (!rows.isEmpty() && isSeen(rows.getFirst())) {
        rows.getFirst().executeAccessibleAction(AccessibleAction.FIRE);
        opened++;
      }
    }
    return opened;
  }

  /** Goes through the form that is shown; hands back how many stops there were. */
  private int walk(String form) {
    root().applyCss();
    root().layout();
    Node pane = root().lookup(".ov-form");
    List<Node> stops = new ArrayList<>();
    collect(pane, stops);
    if (stops.isEmpty()) {
      return 0;
    }
    List<Node> visited = new ArrayList<>();
    stops.getFirst().requestFocus();
    Node now = owner();
    while (isIn(pane, now) && visited.size() < MOST_STEPS) {
      if (visited.contains(now)) {
        found.add("trap: " + Place.of(now) + " [" + form + "]");
        break;
      }
      visited.add(now);
      now.requestFocusTraversal(TraversalDirection.NEXT);
      now = owner();
    }
    stops.removeAll(visited);
    stops.forEach(missed -> found.add("not reached: " + Place.of(missed) + " [" + form + "]"));
    for (int i = 1; i < visited.size(); i++) {
      order(visited.get(i - 1), visited.get(i), form);
    }
    return visited.size();
  }

  private Node owner() {
    return screen.stage().getScene().getFocusOwner();
  }

  private void order(Node from, Node to, String form) {
    Bounds one = from.localToScene(from.getLayoutBounds());
    Bounds other = to.localToScene(to.getLayoutBounds());
    boolean up = other.getMaxY() <= one.getMinY() + SLACK && other.getMinX() <= one.getMaxX();
    boolean beside = other.getMinY() < one.getMaxY() && one.getMinY() < other.getMaxY();
    boolean left = beside && other.getMaxX() <= one.getMinX() + SLACK;
    if (up || left) {
      found.add(
          "against the reading: " + Place.of(from) + " to " + Place.of(to) + " [" + form + "]");
    }
  }

  private static void collect(Node node, List<Node> stops) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    // Of a group of toggles the chosen one is a stop; arrow keys go to the others.
    boolean other =
        node instanceof ToggleButton toggle
            && toggle.getToggleGroup() != null
            && !toggle.isSelected();
    if (node.isFocusTraversable() && !other) {
      stops.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
    }
  }

  private static boolean isSeen(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIn(Node whole, Node part) {
    for (Node node = part; node != null; node = node.getParent()) {
      if (node.equals(whole)) {
        return true;
      }
    }
    return false;
  }
}
