package ovation.app.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.ui.Screen;

/** What somebody sees on the screen: the sheet in front if there is one, and open menus. */
final class Sight {
  private static final int PATIENCE = 60;

  private final Screen screen;

  Sight(Screen screen) {
    this.screen = screen;
  }

  /** The first thing of that kind that says so; waited for. */
  <N extends Node> N find(Class<N> kind, String name) {
    return await(kind.getSimpleName() + " “" + name + "”", () -> seen(kind, name));
  }

  /** The first thing of that kind that says so, if it can be used now. */
  <N extends Node> Optional<N> seen(Class<N> kind, String name) {
    return first(front(), kind, node -> says(node, name));
  }

  /** The first thing of that kind in an open menu or list. */
  <N extends Node> Optional<N> inPopup(Class<N> kind, Predicate<N> wanted) {
    List<Window> windows = new ArrayList<>(Window.getWindows());
    return windows.reversed().stream()
        .filter(window -> window instanceof PopupWindow && window.isShowing())
        .flatMap(window -> first(window.getScene().getRoot(), kind, wanted).stream())
        .findFirst();
  }

  /** Waits until there is what is looked for. */
  <T> T await(String what, Supplier<Optional<T>> look) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE, TimeUnit.SECONDS, () -> screen.look(() -> look.get()).isPresent());
    } catch (TimeoutException e) {
      screen.snapshot("missing");
      throw new AssertionError("Not seen: " + what + " (target/pictures/missing.png)", e);
    }
    return screen.look(() -> look.get()).orElseThrow();
  }

  @Nullable Node focused() {
    return screen.look(() -> scene().getFocusOwner());
  }

  Scene scene() {
    return screen.stage().getScene();
  }

  /** The sheet over the window, or the window. */
  Node front() {
    return Optional.ofNullable(scene().lookup("ModalPane"))
        .filter(Node::isVisible)
        .orElse(scene().getRoot());
  }

  private static <N extends Node> Optional<N> first(Node node, Class<N> kind, Predicate<N> wanted) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (kind.isInstance(node) && wanted.test(kind.cast(node))) {
      return Optional.of(kind.cast(node));
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> first(child, kind, wanted).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Names go on with a problem, a state or the cells of a line. */
  static boolean says(@Nullable Node node, String wanted) {
    String name = spoken(node);
    return name.equals(wanted)
        || name.startsWith(wanted + ".")
        || name.startsWith(wanted + ",")
        || name.startsWith(wanted + " (");
  }

  static String spoken(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    String name = node.getAccessibleText();
    if ((name == null || name.isEmpty()) && node instanceof Labeled labeled) {
      name = labeled.getText();
    }
    return name == null ? String.valueOf(node.getId()) : name;
  }
}
