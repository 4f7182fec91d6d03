package ovation.app.hand;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import ovation.app.outline.NodeKind;
import ovation.app.outline.OutlineNode;
import ovation.app.ui.Screen;

/** Works with the mouse, and with the keyboard only to type texts. */
public final class Mouse extends Hand {
  private static final int FURTHEST = 200;

  /** A hand at the window. */
  public Mouse(Screen screen) {
    super(screen);
  }

  @Override
  public void press(String name) {
    click(sight.find(ButtonBase.class, name));
  }

  @Override
  public void go(NodeKind kind, int number) {
    TreeItem<OutlineNode> line = line(kind, number);
    for (int i = 0; i < FURTHEST; i++) {
      Optional<Node> cell = screen.call(() -> cell(line));
      if (cell.isPresent()) {
        click(cell.get());
        return;
      }
      int from = screen.call(() -> outline().getRow(line)) - firstRow();
      turn(outline(), from < 0 ? VerticalDirection.UP : VerticalDirection.DOWN);
    }
    throw new AssertionError("The wheel did not reach " + kind);
  }

  private int firstRow() {
    return screen.call(() ->
        outline().lookupAll(".tree-cell").stream()
            .filter(cell -> cell.isVisible() && cell instanceof TreeCell<?> c && !c.isEmpty())
            .mapToInt(cell -> ((TreeCell<?>) cell).getIndex())
            .min()
            .orElse(0));
  }

  private Optional<Node> cell(TreeItem<OutlineNode> line) {
    Bounds room = outline().localToScene(outline().getLayoutBounds());
    return outline().lookupAll(".tree-cell").stream()
        .filter(cell -> cell instanceof TreeCell<?> c && line.equals(c.getTreeItem()))
        .filter(cell -> cell.isVisible() && room.contains(centre(cell)))
        .findFirst();
  }

  private static Point2D centre(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  @Override
  public void open(String line) {
    click(sight.await("line “" + line + "”", () -> row(line)));
  }

  private Optional<Node> row(String line) {
    return sight
        .seen(Node.class, line)
        .or(() ->
            sight.front().lookupAll(".ov-row").stream()
                .filter(row -> Sight.says(row, line))
                .findFirst());
  }

  @Override
  public void type(String field, String text) {
    TextInputControl control = sight.find(TextInputControl.class, field);
    if (!screen.call(control::isFocused)) {
      click(control);
    }
    if (!screen.call(
        () -> control.getText().isEmpty() || control.getSelectedText().equals(control.getText()))) {
      key(KeyCode.SHORTCUT, KeyCode.A);
    }
    write(text);
  }

  @Override
  public void choose(String box, String value) {
    if (screen.call(() -> sight.seen(ComboBoxBase.class, box)).isEmpty()) {
      // A field becomes a box when the choices that were typed before are left.
      click(sight.find(TextInputControl.class, box));
    }
    click(sight.find(ComboBoxBase.class, box));
    sight.await("the list of " + box, this::openList);
    Optional<ListCell<?>> cell = screen.call(() -> listLine(value).filter(this::isInList));
    if (cell.isPresent()) {
      click(cell.get());
    } else {
      // Letters find what the list does not show at once.
      write(value);
      key(KeyCode.ENTER);
    }
  }

  private boolean isInList(Node cell) {
    Node list = openList().orElseThrow();
    return list.localToScene(list.getLayoutBounds()).contains(centre(cell));
  }

  @Override
  public void menu(String button, String... path) {
    click(sight.find(MenuButton.class, button));
    @Nullable Point2D from = null;
    for (String item : path) {
      Label label =
          sight.await(
              "item “" + item + "”",
              () -> sight.inPopup(Label.class, found -> item.equals(found.getText())));
      if (from != null) {
        // A way across other items would open theirs.
        screen.moveTo(new Point2D(onScreen(label).getX(), from.getY()));
      }
      from = onScreen(label);
      click(label);
    }
  }

  private void click(Node node) {
    reach(node);
    screen.clickOn(onScreen(node));
    cost().click();
  }

  /** Where the middle of a node is now, wherever it goes next. */
  private Point2D onScreen(Node node) {
    return screen.call(() -> {
      Bounds bounds = node.localToScreen(node.getLayoutBounds());
      return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    });
  }

  /** Turns the wheel until the middle of the node is seen. */
  private void reach(Node node) {
    for (int i = 0; i < FURTHEST; i++) {
      Optional<VerticalDirection> way = screen.call(() -> way(node));
      if (way.isEmpty()) {
        return;
      }
      turn(pane(node).orElseThrow(), way.get());
    }
    throw new AssertionError("The wheel did not reach " + Sight.spoken(node));
  }

  private static Optional<ScrollPane> pane(Node node) {
    for (Node above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane pane) {
        return Optional.of(pane);
      }
    }
    return Optional.empty();
  }

  private static Optional<VerticalDirection> way(Node node) {
    return pane(node)
        .flatMap(pane -> {
          Bounds room = pane.localToScene(pane.getLayoutBounds());
          Bounds place = node.localToScene(node.getLayoutBounds());
          double middle = place.getCenterY();
          return middle < room.getMinY() + 12
              ? Optional.of(VerticalDirection.UP)
              : middle > room.getMaxY() - 12
                  ? Optional.of(VerticalDirection.DOWN)
                  : Optional.empty();
        });
  }

  private void turn(Node over, VerticalDirection direction) {
    screen.moveTo(onScreen(over));
    screen.scroll(direction);
    cost().turn();
    screen.call(() -> over);
  }
}
