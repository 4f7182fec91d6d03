package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.action.Action;
import ovation.app.field.Focusable;
import ovation.app.outline.NodeKind;
import ovation.app.pane.Stop;
import ovation.app.session.DocumentSession;
import ovation.app.session.Selection;
import ovation.app.ui.EditorPage;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;

/** Getting about by keyboard: commands, parts, back again, other shortcuts. */
class NavigationTest {
  private static final int SEARCH = 0;
  private static final int OUTLINE = 1;
  private static final int FORM = 2;
  private static final int DRAWER = 3;
  private static final int JOBS = 4;

  @TempDir private Path folder;
  private final Screen screen;
  private EditorPage page;
  private EditorParts parts;

  NavigationTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void start() throws Exception {
    Path file = Files.write(folder.resolve("registry.ovf"), Registry.bytes());
    page = new EditorPage(screen, folder.resolve("user"));
    parts = page.parts();
    page.open(file);
  }

  @AfterEach
  void stop() {
    page.close();
  }

  private static void waitUntil(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private DocumentSession session() {
    DocumentSession session = parts.workspace().currentProperty().get();
    assertNotNull(session);
    return session;
  }

  private NodeKind shown() {
    Selection selection = session().selectionProperty().get();
    assertNotNull(selection);
    return selection.node().kind();
  }

  private ListView<?> list() {
    return screen.lookup("#pick-list").queryAs(ListView.class);
  }

  @Test
  void goToAPartAndBack() throws Exception {
    NodeKind first = shown();
    screen.push(KeyCode.SHORTCUT, KeyCode.P);
    screen.write("network");
    waitUntil(() -> list().isVisible() && list().getItems().size() > 1);
    screen.picture("go-to");
    screen.push(KeyCode.ENTER);
    assertTrue(shown() == NodeKind.NETWORKS || shown() == NodeKind.HARDWARE, shown().name());
    screen.push(KeyCode.ALT, KeyCode.LEFT);
    assertEquals(first, shown());
    screen.push(KeyCode.ALT, KeyCode.RIGHT);
    assertFalse(shown() == first);
    screen.moveTo(".ov-outline").press(MouseButton.BACK).release(MouseButton.BACK);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(first, shown());
  }

  @Test
  void f6GoesRoundTheWindowAndShiftF6BackAgain() throws Exception {
    screen.push(KeyCode.SHORTCUT, KeyCode.F);
    screen.push(KeyCode.SHORTCUT, KeyCode.J);
    for (int part : new int[] {OUTLINE, FORM, DRAWER, JOBS, SEARCH}) {
      screen.push(KeyCode.F6);
      assertTrue(hasFocus(part), part + " instead of " + owner());
    }
    for (int part : new int[] {JOBS, DRAWER, FORM, OUTLINE, SEARCH}) {
      screen.push(KeyCode.SHIFT, KeyCode.F6);
      assertTrue(hasFocus(part), part + " instead of " + owner());
    }
    screen.push(KeyCode.ESCAPE);
    screen.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
    for (int part : new int[] {OUTLINE, FORM, DRAWER, JOBS, OUTLINE}) {
      screen.push(KeyCode.F6);
      assertTrue(hasFocus(part), part + " instead of " + owner());
    }
  }

  private String owner() {
    return screen.call(() -> String.valueOf(screen.stage().getScene().getFocusOwner()));
  }

  private boolean hasFocus(int part) {
    Node area = area(part);
    return screen.call(() -> Focusable.isWithin(area));
  }

  private Node area(int part) {
    if (part == JOBS) {
      return screen.lookup("#jobs-panel").query();
    }
    List<Stop> stops = new ArrayList<>();
    screen.call(() -> {
      parts.views().current(view -> stops.addAll(view.stops()));
      return stops;
    });
    return stops.get(part).area();
  }

  @Test
  void commandsSayWhyTheyAreNotPossible() throws Exception {
    screen.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
    screen.write("s");
    screen.picture("palette");
    screen.push(KeyCode.SHORTCUT, KeyCode.A).write("show source");
    waitUntil(() -> !list().getItems().isEmpty());
    screen.push(KeyCode.ENTER);
    screen.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
    assertTrue(list().getItems().getFirst().toString().contains("Show source"));
    screen.push(KeyCode.SHORTCUT, KeyCode.A).write("zzzz");
    screen.picture("palette-nothing");
    screen.push(KeyCode.ESCAPE);
  }

  @Test
  void shortcutsAreChangedWithCare() throws Exception {
    screen.call(() -> {
      parts.actions().find("view.shortcuts").orElseThrow().run();
      return parts;
    });
    screen.picture("shortcuts");
    screen.clickOn("Ctrl+S");
    screen.push(KeyCode.SHORTCUT, KeyCode.O);
    screen.picture("shortcuts-taken");
    screen.clickOn("#shortcuts-take");
    assertEquals("Ctrl+O", parts.actions().find("file.save").orElseThrow().keys());
    assertEquals("", parts.actions().find("file.open").orElseThrow().keys());
    assertTrue(Files.readString(folder.resolve("user/shortcuts.txt")).contains("file.open="));
    screen.clickOn("#shortcuts-print");
    String page = Files.readString(folder.resolve("user/shortcuts.html"));
    assertTrue(page.contains("<td>Save</td><td><kbd>Ctrl+O</kbd>"), page);
    screen.clickOn("#shortcuts-resetAll");
    assertEquals("Ctrl+S", parts.actions().find("file.save").orElseThrow().keys());
    screen.push(KeyCode.ESCAPE);
  }

  @Test
  void findAndReplaceByKeyboard() throws Exception {
    screen.push(KeyCode.SHORTCUT, KeyCode.F).write("Back");
    waitUntil(() -> screen.lookup("#search-count").queryLabeled().getText().startsWith("1 of"));
    assertEquals(NodeKind.NETWORKS, shown());
    screen.push(KeyCode.SHORTCUT, KeyCode.H);
    screen.clickOn("#search-replacement").write("Storage");
    screen.picture("search");
    screen.clickOn("#search-replaceAll");
    waitUntil(() -> session().dirtyProperty().get());
    assertEquals(
        List.of("Front", "Storage"),
        session().snapshotProperty().get().envelope().orElseThrow().networks().stream()
            .map(network -> String.valueOf(network.name()))
            .toList());
    screen.clickOn("#search-field").push(KeyCode.ESCAPE);
    assertFalse(screen.lookup("#search-field").query().getParent().getParent().isVisible());
  }

  @Test
  void noTwoActionsHaveTheSameKeys() {
    List<String> keys =
        parts.actions().all().stream()
            .map(Action::keys)
            .filter(k -> !k.isEmpty())
            .sorted()
            .toList();
    assertEquals(keys.stream().distinct().toList(), keys);
  }
}
