package ovation.app.hand;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
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
    click(ButtonBase.class, name);
  }

  @Override
  public void go(NodeKind kind, int number) {
    TreeItem<OutlineNode> line = line(kind, number);
    for (int i = 0; i < FURTHEST; i++) {
      if (screen.look(() -> cell(line)).isPresent()) {
        click(kind + " " + number, () -> cell(line));
        sight.await(
            kind + " " + number + " chosen",
            () ->
                Optional.ofNullable(outline().getSelectionModel().getSelectedItem())
                    .filter(line::equals));
        return;
      }
      int from = screen.look(() -> outline().getRow(line)) - firstRow();
      turn(outline(), from < 0 ? VerticalDirection.UP : VerticalDirection.DOWN);
    }
    throw new AssertionError("The wheel did not reach " + kind);
  }

  private int firstRow() {
    return screen.look(() ->
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
    click("line “" + line + "”", () -> row(line));
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
    if (!screen.look(control::isFocused)) {
      click(TextInputControl.class, field);
    }
    if (!screen.look(
        () -> control.getText().isEmpty() || control.getSelectedText().equals(control.getText()))) {
      key(KeyCode.SHORTCUT, KeyCode.A);
    }
    write(text);
  }

  @Override
  public void choose(String box, String value) {
    if (screen.look(() -> sight.seen(ComboBoxBase.class, box)).isEmpty()) {
      // A field becomes a box when the choices that were typed before are left.
      click(TextInputControl.class, box);
    }
    click(ComboBoxBase.class, box);
    sight.await("the list of " + box, this::openList);
    if (screen.look(() -> listLine(value).filter(this::isInList)).isPresent()) {
      click("line “" + value + "”", () -> listLine(value));
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
    click(MenuButton.class, button);
    @Nullable Point2D from = null;
    for (String item : path) {
      Supplier<Optional<Label>> look =
          () -> sight.inPopup(Label.class, found -> item.equals(found.getText()));
      Point2D place = sight.await("item “" + item + "”", () -> look.get().flatMap(Mouse::onScreen));
      if (from != null) {
        // A way across other items would open theirs.
        fingers.move(new Point2D(place.getX(), from.getY()));
      }
      from = place;
      click("item “" + item + "”", look);
    }
  }

  private void click(Class<? extends Node> kind, String name) {
    click(kind.getSimpleName() + " “" + name + "”", () -> sight.seen(kind, name));
  }

  /** Aims again when what is aimed at moves, or is replaced, on the way. */
  private <N extends Node> void click(String what, Supplier<Optional<N>> look) {
    for (int i = 0; i < FURTHEST; i++) {
      N node = sight.await(what, look);
      reach(node);
      Optional<Point2D> place = screen.look(() -> onScreen(node));
      if (place.isPresent()) {
        fingers.move(place.get());
        if (place.equals(screen.look(() -> onScreen(node)))) {
          fingers.click();
          cost().click();
          return;
        }
      }
    }
    throw new AssertionError("It does not stand still: " + what);
  }

  /** Where the middle of a node is now, if it is still there. */
  private static Optional<Point2D> onScreen(Node node) {
    return Optional.ofNullable(node.localToScreen(node.getLayoutBounds()))
        .map(bounds -> new Point2D(bounds.getCenterX(), bounds.getCenterY()));
  }

  /** Turns the wheel until the middle of the node is seen. */
  private void reach(Node node) {
    for (int i = 0; i < FURTHEST; i++) {
      Optional<VerticalDirection> way = screen.look(() -> way(node));
      if (way.isEmpty()) {
        return;
      }
      screen.look(() -> pane(node)).ifPresent(pane -> turn(pane, way.get()));
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
    screen
        .look(() -> onScreen(over))
        .ifPresent(place -> {
          fingers.turn(place, direction);
          cost().turn();
        });
  }
}
