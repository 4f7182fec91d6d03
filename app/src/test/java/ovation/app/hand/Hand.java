package ovation.app.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import ovation.app.outline.NodeKind;
import ovation.app.outline.OutlineNode;
import ovation.app.ui.Screen;

/** Somebody who uses the screen in one way alone. Things are named by what they say. */
public abstract class Hand {
  final Screen screen;
  final Sight sight;
  final Fingers fingers;
  private final Cost cost = new Cost();

  Hand(Screen screen) {
    this.screen = screen;
    sight = new Sight(screen);
    fingers = new Fingers(screen);
  }

  /** What the work has taken until now. */
  public final Cost cost() {
    return cost;
  }

  /** Presses a button. */
  public abstract void press(String name);

  /** Chooses a part in the outline: the first of its kind is 0. */
  public abstract void go(NodeKind kind, int number);

  /** Opens a line of a table. */
  public abstract void open(String line);

  /** Replaces what stands in a field. */
  public abstract void type(String field, String text);

  /** Chooses one of the values of a box. */
  public abstract void choose(String box, String value);

  /** Opens the menu of a button and goes down it. */
  public abstract void menu(String button, String... path);

  /** Types into what has the keyboard, replacing what is selected there. */
  public final void write(String text) {
    fingers.write(text);
    cost.letters(text.length());
  }

  /** Takes over what was typed. */
  public final void confirm() {
    key(KeyCode.ENTER);
  }

  /** What stands in a field. */
  public final String read(String field) {
    return sight.find(TextInputControl.class, field).getText();
  }

  /** Waits until there is something on the screen that says so. */
  public final void await(String name) {
    sight.find(javafx.scene.Node.class, name);
  }

  /** Waits until something has come about. */
  public final void await(String what, Supplier<Boolean> condition) {
    sight.await(what, () -> condition.get() ? Optional.of(what) : Optional.empty());
  }

  final void key(KeyCode... keys) {
    fingers.press(keys);
    cost.key();
  }

  @SuppressWarnings("unchecked")
  final TreeView<OutlineNode> outline() {
    return (TreeView<OutlineNode>) sight.scene().lookup(".ov-outline");
  }

  final TreeItem<OutlineNode> line(NodeKind kind, int number) {
    return sight.await(
        kind + " " + number,
        () -> {
          List<TreeItem<OutlineNode>> found = new ArrayList<>();
          collect(outline().getRoot(), kind, found);
          return found.stream().skip(number).findFirst();
        });
  }

  private static void collect(
      TreeItem<OutlineNode> item, NodeKind kind, List<TreeItem<OutlineNode>> found) {
    OutlineNode node = item.getValue();
    if (node != null && node.id().kind() == kind) {
      found.add(item);
    }
    item.getChildren().forEach(child -> collect(child, kind, found));
  }

  /** The list of an open box. */
  final Optional<ListView<?>> openList() {
    return sight.inPopup(ListView.class, list -> true).map(list -> (ListView<?>) list);
  }

  /** The line of an open box that says so. */
  final Optional<ListCell<?>> listLine(String value) {
    return sight
        .inPopup(ListCell.class, cell -> value.equals(cell.getText()))
        .map(cell -> (ListCell<?>) cell);
  }
}
