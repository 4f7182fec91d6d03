package ovation.app.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.look.Appearance;
import ovation.app.look.Look;
import ovation.app.look.Snapshots;
import ovation.app.outline.NodeKind;
import ovation.app.pane.DocumentView;
import ovation.app.session.DocumentSession;
import ovation.app.ui.EditorPage;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;

/** Windows over the window have its theme, its size of text and its scale. */
class PopupsTest {
  private interface Opening {
    void open() throws Exception;
  }

  @TempDir private Path folder;
  private final Screen screen;
  private EditorPage page;

  PopupsTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void start() throws Exception {
    page = new EditorPage(screen, folder);
    DocumentSession session =
        page.open(Files.write(folder.resolve("registry.ovf"), Registry.bytes()));
    page.await(session::isJudged);
    screen.call(() -> {
      session.select(session.outlineProperty().get().first(NodeKind.HARDWARE).orElseThrow().id());
      page.parts().views().current(DocumentView::showSource);
      return session;
    });
  }

  @AfterEach
  void stop() {
    set(100, Look.FONT_SIZE, Appearance.LIGHT);
    page.close();
  }

  private void set(int percent, int fontSize, Appearance appearance) {
    screen.call(() -> {
      screen.look().scaleProperty().set(percent);
      screen.look().fontSizeProperty().set(fontSize);
      screen.look().appearanceProperty().set(appearance);
      return appearance;
    });
    screen.call(() -> {
      Parent root = page.parts().scene().getRoot();
      root.applyCss();
      root.layout();
      return root;
    });
  }

  /** One of each kind that the program opens. */
  private Map<String, Opening> kinds() {
    Map<String, Opening> kinds = new LinkedHashMap<>();
    kinds.put("menu", () -> ((MenuButton) node("#main-menu")).show());
    kinds.put(
        "context-menu",
        () -> {
          ContextMenu menu = new ContextMenu(new MenuItem("Duplicate"), new MenuItem("Remove"));
          menu.show(node(".ov-form-title"), Side.BOTTOM, 0, 0);
        });
    kinds.put(
        "tooltip",
        () -> {
          Button undo = (Button) node("#button-edit-settings");
          Tooltip tip = Objects.requireNonNull(undo.getTooltip());
          Bounds place = undo.localToScreen(undo.getLayoutBounds());
          tip.show(undo, place.getMinX(), place.getMaxY());
        });
    kinds.put("list", () -> combo().show());
    kinds.put("raw", () -> ((Button) node(".ov-form .ov-raw-button")).fire());
    kinds.put("completion", () -> page.parts().views().current(DocumentView::complete));
    return kinds;
  }

  private ComboBox<?> combo() {
    return page.parts().scene().getRoot().lookupAll(".combo-box").stream()
        .filter(node -> node instanceof ComboBox<?> box && box.isVisible() && !box.isDisabled())
        .map(node -> (ComboBox<?>) node)
        .findFirst()
        .orElseThrow();
  }

  private Node node(String selector) {
    return page.parts().scene().getRoot().lookupAll(selector).stream()
        .filter(Node::isVisible)
        .findFirst()
        .orElseThrow(() -> new AssertionError(selector));
  }

  private static Optional<PopupWindow> popup() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof PopupWindow && window.isShowing())
        .map(PopupWindow.class::cast)
        .reduce((first, second) -> second);
  }

  private PopupWindow open(Opening opening) throws Exception {
    screen.call(() -> {
      opening.open();
      return opening;
    });
    page.await(() -> popup().isPresent());
    return screen.call(() -> {
      PopupWindow popup = popup().orElseThrow();
      popup.getScene().getRoot().applyCss();
      popup.getScene().getRoot().layout();
      return popup;
    });
  }

  private void close() {
    screen.call(() -> {
      combo().hide();
      ((MenuButton) node("#main-menu")).hide();
      for (Window window : List.copyOf(Window.getWindows())) {
        if (window instanceof PopupWindow popup) {
          popup.hide();
        }
      }
      return page;
    });
  }

  /**
   * What can be seen of a popup.
   *
   * @param window its size
   * @param text the height of its first text on the screen
   * @param font the size of that text before it is scaled
   */
  private record Seen(Rectangle2D window, double text, double font, List<String> sheets) {}

  private Seen look(PopupWindow popup) {
    return screen.call(() -> {
      List<Text> all = VisibleTexts.of(popup.getScene().getRoot());
      Text text = all.getFirst();
      return new Seen(
          new Rectangle2D(popup.getX(), popup.getY(), popup.getWidth(), popup.getHeight()),
          text.localToScreen(text.getLayoutBounds()).getHeight(),
          text.getFont().getSize(),
          List.copyOf(popup.getScene().getStylesheets()));
    });
  }

  private void assertReadable(PopupWindow popup, String name) {
    screen.call(() -> {
      for (Text text : VisibleTexts.of(popup.getScene().getRoot())) {
        if (text.getFill() instanceof Color fill && !isDisabled(text)) {
          double contrast = Contrast.of(text, fill);
          assertTrue(contrast >= 4.5, () -> name + ": " + text.getText() + " " + contrast);
        }
      }
      return popup;
    });
  }

  private static boolean isDisabled(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n.isDisabled()) {
        return true;
      }
    }
    return false;
  }

  @Test
  void everyKindIsAsLargeAsTheWindowSays() throws Exception {
    for (Map.Entry<String, Opening> kind : kinds().entrySet()) {
      set(100, Look.FONT_SIZE, Appearance.LIGHT);
      Seen usual = look(open(kind.getValue()));
      picture(kind.getKey() + "-100");
      close();
      set(200, Look.FONT_SIZE, Appearance.LIGHT);
      Seen twice = look(open(kind.getValue()));
      picture(kind.getKey() + "-200");
      close();
      String name = kind.getKey();
      assertEquals(2 * usual.text(), twice.text(), 1, name + ": the text");
      assertEquals(2, twice.window().getWidth() / usual.window().getWidth(), 0.1, name);
      assertEquals(2, twice.window().getHeight() / usual.window().getHeight(), 0.1, name);
      set(100, 18, Appearance.LIGHT);
      Seen large = look(open(kind.getValue()));
      close();
      assertTrue(large.font() > usual.font() * 1.3, () -> name + ": " + large + usual);
    }
  }

  @Test
  void whatIsOpenFollowsTheLookAtOnce() throws Exception {
    for (Map.Entry<String, Opening> kind : kinds().entrySet()) {
      set(100, Look.FONT_SIZE, Appearance.LIGHT);
      PopupWindow popup = open(kind.getValue());
      Seen before = look(popup);
      for (Appearance appearance : List.of(Appearance.DARK, Appearance.CONTRAST)) {
        set(150, Look.FONT_SIZE, appearance);
        Seen now = look(popup);
        assertEquals(page.parts().scene().getStylesheets(), now.sheets(), kind.getKey());
        assertEquals(1.5 * before.text(), now.text(), 1, kind.getKey());
        assertReadable(popup, kind.getKey() + " " + appearance);
        picture(kind.getKey() + "-150-" + appearance.name().toLowerCase(Locale.ROOT));
      }
      close();
    }
  }

  @Test
  void aMenuHigherThanTheScreenStaysOnIt() throws Exception {
    set(300, Look.FONT_SIZE, Appearance.LIGHT);
    ContextMenu menu = new ContextMenu();
    for (int i = 0; i < 40; i++) {
      menu.getItems().add(new MenuItem("Item " + i));
    }
    PopupWindow popup = open(() -> menu.show(node(".ov-form-title"), 300, 60));
    Seen seen = look(popup);
    picture("menu-300");
    double screenHeight = javafx.stage.Screen.getPrimary().getVisualBounds().getHeight();
    assertTrue(seen.window().getHeight() < screenHeight * 1.1, () -> seen.window().toString());
    assertTrue(menu.getStyleableNode().lookup(".menu-down-arrow") != null, "it does not scroll");
    close();
  }

  @Test
  void aWindowOfSomebodyElseIsLeftAlone() throws Exception {
    set(200, Look.FONT_SIZE, Appearance.LIGHT);
    javafx.stage.Stage other =
        screen.call(() -> {
          javafx.stage.Stage stage = new javafx.stage.Stage();
          Button button = new Button("plain");
          stage.setScene(
              new javafx.scene.Scene(new javafx.scene.layout.StackPane(button), 200, 100));
          stage.show();
          new Tooltip("tip").show(stage, 10, 10);
          return stage;
        });
    PopupWindow popup = screen.call(() -> popup().orElseThrow());
    Node content = popup.getScene().getRoot().getChildrenUnmodifiable().getFirst();
    assertEquals(List.of(), content.getTransforms());
    screen.call(() -> {
      popup.hide();
      other.close();
      return other;
    });
  }

  private void picture(String name) {
    screen.call(() -> {
      Snapshots.write(
          popup().orElseThrow().getScene(), 1, Screen.PICTURES.resolve("popup-" + name + ".png"));
      return name;
    });
  }
}
