package ovation.app.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.outline.NodeKind;
import ovation.app.ui.FormPage;
import ovation.app.ui.Screen;
import ovation.app.ui.Shop;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.xml.EditException;

/** The matrix of options: what it says, and what comes of editing a cell in place. */
class MatrixTest {
  @TempDir private Path folder;
  private final Screen screen;
  private FormPage page;
  private String before = "";

  MatrixTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void open() throws Exception {
    page = FormPage.open(screen, Shop.descriptor(), folder);
    before = page.text();
    page.goTo(NodeKind.OPTIONS);
  }

  @AfterEach
  void close() {
    page.close();
  }

  private static MatrixLine line(Envelope envelope, String label) {
    return MatrixLines.of(envelope, Screen.english(), 1000, false).lines().stream()
        .filter(line -> line.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(MatrixLine line) {
    return line.cells().stream().map(MatrixCell::text).toList();
  }

  @Test
  void saysWhatEachOptionGetsAndWhatIsItsOwn() {
    Envelope envelope = Snapshot.of(Shop.descriptor()).envelope().orElseThrow();
    assertEquals(List.of("2", "2", "16"), texts(line(envelope, "Virtual CPUs")));
    assertEquals(List.of("8 GiB", "8 GiB", "8 GiB"), texts(line(envelope, "Memory")));
    assertEquals(List.of("–", "–", "✓"), texts(line(envelope, "Data disk")));
    assertEquals(List.of("4", "4", "32"), texts(line(envelope, "Worker processes")));
    assertEquals(
        List.of(false, false, true),
        line(envelope, "Virtual CPUs").cells().stream().map(MatrixCell::own).toList());
    assertEquals(3, MatrixLines.of(envelope, Screen.english(), 1000, true).lines().size());
    MatrixLines few = MatrixLines.of(envelope, Screen.english(), 2, false);
    assertEquals(2, few.lines().size());
    assertTrue(few.more());
  }

  @Test
  void refusesWhatIsNoValue() {
    Envelope envelope = Snapshot.of(Shop.descriptor()).envelope().orElseThrow();
    for (String label : List.of("Virtual CPUs", "Memory", "connected to")) {
      assertThrows(EditException.class, () -> line(envelope, label).enter("large", "much"));
    }
  }

  private MatrixCellView cell(String spoken) {
    return screen.lookup((MatrixCellView v) -> v.getAccessibleText().startsWith(spoken)).query();
  }

  private void focus(String spoken) {
    MatrixCellView view = cell(spoken);
    screen.call(() -> {
      view.setFocusTraversable(true);
      view.requestFocus();
      return view;
    });
  }

  @Test
  void typingMakesAVariantAndDeleteTakesItAway() throws Exception {
    screen.picture("options-matrix");
    focus("Memory, small");
    screen.push(KeyCode.ENTER);
    screen.write("16 GiB");
    screen.push(KeyCode.ENTER);
    screen.call(() -> page);
    assertEquals(List.of("8 GiB", "16 GiB", "8 GiB"), texts(line(page.envelope(), "Memory")));
    assertTrue(page.text().contains("<Item ovf:configuration=\"small\">"));
    screen.push(KeyCode.DELETE);
    screen.call(() -> page);
    assertEquals(before, page.text());
    assertTrue(page.complaints().isEmpty());
  }

  @Test
  void aSwitchGivesADeviceToAnOption() {
    focus("Data disk, small");
    screen.push(KeyCode.SPACE);
    screen.call(() -> page);
    assertEquals(List.of("✓", "✓", "✓"), texts(line(page.envelope(), "Data disk")));
    page.undo();
    assertEquals(before, page.text());
  }

  @Test
  void onlyWhatDiffersCanBeShown() {
    ToggleButton toggle = screen.lookup("Only what differs").query();
    screen.call(() -> {
      toggle.fire();
      return toggle;
    });
    assertFalse(
        screen
            .lookup((MatrixCellView v) -> v.getAccessibleText().startsWith("Memory, "))
            .tryQuery()
            .isPresent());
    assertTrue(cell("Data disk, large").cell().own());
  }
}
