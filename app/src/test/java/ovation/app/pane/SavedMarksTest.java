package ovation.app.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.outline.NodeKind;
import ovation.app.ui.Fleet;
import ovation.app.ui.FormPage;
import ovation.app.ui.Screen;

/** What is marked as modified is so no longer once it was saved. */
class SavedMarksTest {
  @TempDir private Path folder;
  private final Screen screen;

  SavedMarksTest() throws Exception {
    screen = new Screen();
  }

  @Test
  void savingTakesTheMarksAway() throws Exception {
    try (FormPage page = FormPage.open(screen, Fleet.descriptor(1, false), folder)) {
      page.goTo(NodeKind.SYSTEM).type("Name", "Another");
      assertEquals(1, marks());
      screen.call(() -> {
        page.session().document().markSaved();
        return page;
      });
      assertEquals(0, marks());
    }
  }

  private long marks() {
    return screen.call(() ->
        screen.lookup(".ov-form .ov-modified-dot").queryAll().stream()
            .filter(dot -> dot.isVisible())
            .count());
  }
}
