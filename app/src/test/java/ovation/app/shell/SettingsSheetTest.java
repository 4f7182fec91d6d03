package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.NodeQueryUtils;
import ovation.app.keep.UserFolders;
import ovation.app.look.Accent;
import ovation.app.look.Appearance;
import ovation.app.look.Palette;
import ovation.app.ui.EditorPage;
import ovation.app.ui.Screen;

/** The settings, opened by keys, seen at once and kept. */
class SettingsSheetTest {
  @TempDir private Path folder;
  private final Screen screen;
  private EditorPage page;
  private EditorParts parts;

  SettingsSheetTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void start() {
    page = new EditorPage(screen, folder);
    parts = page.parts();
    screen.call(() -> {
      screen.lookup("#button-file-open").query().requestFocus();
      return parts;
    });
    screen.push(KeyCode.CONTROL, KeyCode.COMMA);
  }

  @AfterEach
  void stop() {
    page.close();
  }

  @SuppressWarnings("unchecked")
  private <T> void choose(String field, T value) {
    ComboBox<T> box =
        screen
            .lookup((Node n) -> n instanceof ComboBox<?> && field.equals(n.getAccessibleText()))
            .query();
    screen.call(() -> {
      box.setValue(value);
      return box;
    });
  }

  @Test
  void whatIsChosenIsSeenAtOnceAndKept() throws Exception {
    screen.picture("settings");
    choose("Theme", Appearance.CONTRAST);
    assertEquals(Palette.CONTRAST_LIGHT, screen.look().paletteProperty().get());
    screen.snapshot("settings-contrast");
    choose("Theme", Appearance.DARK);
    ToggleButton rose = screen.lookup((Node n) -> "Rose".equals(n.getAccessibleText())).query();
    screen.call(() -> {
      rose.fire();
      return rose;
    });
    assertTrue(rose.isSelected());
    assertEquals(Accent.ROSE, screen.look().accentProperty().get());
    choose("Font size", 16);
    choose("Scale", 150);
    Bounds sheet =
        screen.call(() -> {
          Node node = screen.lookup("#settings-sheet").query();
          return node.localToScene(node.getLayoutBounds());
        });
    assertEquals(1236, sheet.getWidth(), 1, "the sheet has not grown by half");
    screen.snapshot("settings-rose-150");
    stop();
    assertEquals(
        List.of("accent=rose", "appearance=dark", "font-size=16", "scale=150"),
        Files.readAllLines(UserFolders.in(folder).settings().resolve("settings.txt")));
  }

  @Test
  void escapeClosesThem() {
    assertTrue(isOpen());
    screen.push(KeyCode.ESCAPE);
    assertFalse(isOpen());
    assertTrue(screen.lookup("#button-file-open").query().isFocused(), "the keyboard is lost");
    screen.snapshot("start");
  }

  private boolean isOpen() {
    return screen
        .lookup((Node node) ->
            "settings-sheet".equals(node.getId()) && NodeQueryUtils.isVisible().test(node))
        .tryQuery()
        .isPresent();
  }
}
