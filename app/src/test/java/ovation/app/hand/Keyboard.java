package ovation.app.hand;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import ovation.app.outline.NodeKind;
import ovation.app.outline.OutlineNode;
import ovation.app.ui.Screen;

/** Works with the keyboard alone. */
public final class Keyboard extends Hand {
  private static final int FURTHEST = 160;

  /** A hand at the window. */
  public Keyboard(Screen screen) {
    super(screen);
  }

  @Override
  public void press(String name) {
    tabTo(name, node -> !(node instanceof TextInputControl));
    key(KeyCode.SPACE);
  }

  /** Presses a combination of keys. */
  public void keys(KeyCode... combination) {
    key(combination);
  }

  @Override
  public void go(NodeKind kind, int number) {
    TreeItem<OutlineNode> line = line(kind, number);
    for (int i = 0; !screen.look(() -> outline().isFocused()); i++) {
      if (i > 8) {
        throw new AssertionError("F6 did not reach the outline");
      }
      key(KeyCode.F6);
    }
    int from = screen.look(() -> outline().getSelectionModel().getSelectedIndex());
    int to = screen.look(() -> outline().getRow(line));
    for (int i = from; i != to; i += to > from ? 1 : -1) {
      key(to > from ? KeyCode.DOWN : KeyCode.UP);
    }
    TreeItem<OutlineNode> chosen =
        screen.look(() -> outline().getSelectionModel().getSelectedItem());
    if (!line.equals(chosen)) {
      throw new AssertionError("The arrow keys reached " + chosen + ", not " + line);
    }
  }

  @Override
  public void open(String line) {
    tabTo(line, node -> node.getStyleClass().contains("ov-row"), true);
    key(KeyCode.SPACE);
  }

  @Override
  public void type(String field, String text) {
    tabTo(field, node -> node instanceof TextInputControl || node instanceof ComboBox<?>);
    if (sight.focused() instanceof TextInputControl control
        && !screen.look(() ->
            control.getText().isEmpty() || control.getSelectedText().equals(control.getText()))) {
      key(KeyCode.SHORTCUT, KeyCode.A);
    }
    write(text);
  }

  @Override
  public void choose(String box, String value) {
    tabTo(box, node -> node instanceof ComboBox<?>);
    write(value);
    key(KeyCode.ENTER);
  }

  @Override
  public void menu(String button, String... path) {
    press(button);
    for (String item : path) {
      sight.await(
          "item “" + item + "”",
          () -> sight.inPopup(Label.class, label -> item.equals(label.getText())));
      for (int i = 0; !item.equals(inMenu()); i++) {
        if (i > FURTHEST) {
          throw new AssertionError("The arrow keys did not reach “" + item + "”");
        }
        key(KeyCode.DOWN);
      }
      boolean last = item.equals(path[path.length - 1]);
      key(last ? KeyCode.ENTER : KeyCode.RIGHT);
    }
  }

  /** What the focused item of the open menu says. */
  private String inMenu() {
    PseudoClass focused = PseudoClass.getPseudoClass("focused");
    return screen.look(() ->
        sight
            .inPopup(
                Node.class,
                node ->
                    node.getStyleClass().contains("menu-item")
                        && node.getPseudoClassStates().contains(focused))
            .flatMap(item ->
                item.lookupAll(".label").stream()
                    .filter(Labeled.class::isInstance)
                    .map(label -> ((Labeled) label).getText())
                    .filter(text -> text != null && !text.isEmpty())
                    .findFirst())
            .orElse(""));
  }

  private void tabTo(String name, Predicate<Node> kind) {
    tabTo(name, kind, false);
  }

  /**
   * Presses Tab until what has the keyboard says so.
   *
   * @param lines whether the arrow keys go on in a table
   */
  private void tabTo(String name, Predicate<Node> kind, boolean lines) {
    StringBuilder passed = new StringBuilder();
    @Nullable Node before = null;
    for (int i = 0; i < FURTHEST; i++) {
      Node focused = sight.focused();
      if (focused != null
          && kind.test(focused)
          && (Sight.says(focused, name) || (lines && Sight.spoken(focused).startsWith(name)))) {
        return;
      }
      passed.append(Sight.spoken(focused)).append(" | ");
      boolean inLines =
          lines
              && focused != null
              && focused != before
              && focused.getStyleClass().contains("ov-row");
      if (inLines) {
        key(KeyCode.DOWN);
      } else if (focused instanceof TextArea) {
        key(KeyCode.SHORTCUT, KeyCode.TAB);
      } else {
        key(KeyCode.TAB);
      }
      before = focused;
    }
    screen.snapshot("missing");
    throw new AssertionError("Tab did not reach “" + name + "”, only " + passed);
  }

  /** Whether something that says so can be used now. */
  Optional<Node> seen(String name) {
    return sight.seen(Node.class, name);
  }
}
