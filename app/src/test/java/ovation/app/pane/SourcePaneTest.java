package ovation.app.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.check.Finding;
import ovation.app.look.Snapshots;
import ovation.app.outline.NodeKind;
import ovation.app.ui.FormPage;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;
import ovation.model.edit.NetworkEdits;
import ovation.model.envelope.Envelope;

/** The source beside outline, form and problems. */
class SourcePaneTest {
  @TempDir private Path folder;
  private final Screen screen;
  private FormPage page;
  private CodeArea area;

  SourcePaneTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void open() throws Exception {
    String text = new String(Registry.bytes(), StandardCharsets.UTF_8);
    page = FormPage.open(screen, text.getBytes(StandardCharsets.UTF_8), folder);
    screen.call(() -> {
      page.view().showSource();
      return page;
    });
    area = screen.lookup((CodeArea a) -> true).query();
    await(() -> !signs().isEmpty());
  }

  @AfterEach
  void close() {
    page.close();
  }

  private static void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("nothing came", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** The signs in the margin that can be seen. */
  private List<StackPane> signs() {
    return screen.call(() ->
        area.lookupAll(".ov-margin-sign").stream()
            .map(StackPane.class::cast)
            .filter(sign -> !sign.getChildren().isEmpty())
            .toList());
  }

  private int line() {
    return screen.call(() -> area.getCaretPosition().index() + 1);
  }

  private void walk(int step) {
    screen.call(() -> {
      page.view().walkProblems(step);
      return page;
    });
  }

  private void caretBefore(String text) {
    String[] lines = page.text().split("\n");
    for (int i = 0; i < lines.length; i++) {
      int column = lines[i].indexOf(text);
      if (column >= 0) {
        int line = i;
        screen.call(() -> {
          area.select(TextPos.ofLeading(line, column));
          area.requestFocus();
          return area;
        });
        return;
      }
    }
    throw new AssertionError(text);
  }

  private static Node card() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(window -> window.getScene().getRoot().lookup(".ov-hover-card"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no card"));
  }

  private Finding selected() {
    ListView<Finding> list =
        screen.call(() -> {
          page.view().showProblems();
          return screen.lookup(".ov-problems").query();
        });
    Finding finding = screen.call(() -> list.getSelectionModel().getSelectedItem());
    screen.call(() -> {
      page.view().showSource();
      return page;
    });
    return finding;
  }

  @Test
  void problemsAreWalkedInTheSourceInStepWithTheList() throws Exception {
    caretBefore("<References>");
    walk(1);
    int first = line();
    screen.picture("source-problem");
    walk(1);
    assertTrue(line() > first, "went on to line " + line() + " from " + first);
    walk(-1);
    assertEquals(first, line());
    Finding finding = selected();
    assertEquals(first, finding.line());
  }

  @Test
  void theCardMendsTheProblem() {
    Finding mendable =
        page.session().findings().all().stream()
            .filter(finding -> !finding.fixes().isEmpty() && finding.element().isPresent())
            .findFirst()
            .orElseThrow();
    String before = page.text();
    for (int i = 0; i < 60 && line() != mendable.line(); i++) {
      walk(1);
    }
    assertEquals(mendable.line(), line());
    screen.call(() -> {
      page.view().explain();
      return page;
    });
    Label clause =
        (Label)
            screen.call(() ->
                card().lookupAll(".ov-muted").stream()
                    .filter(Label.class::isInstance)
                    .findFirst()
                    .orElseThrow());
    assertTrue(clause.getText().contains("DSP0243"), clause.getText());
    screen.call(() -> {
      Snapshots.write(card().getScene(), 1, Screen.PICTURES.resolve("source-card.png"));
      ((Button) card().lookup(".button")).fire();
      return page;
    });
    assertFalse(page.text().equals(before));
    page.undo();
    assertEquals(before, page.text());
  }

  @Test
  void signsMoveWithTheirLinesWhileTyping() {
    caretBefore("<References>");
    walk(1);
    int before = line();
    String wrong = screen.call(() -> area.getPlainText(before - 1));
    caretBefore("<References>");
    screen.push(KeyCode.ENTER);
    screen.push(KeyCode.ENTER);
    walk(1);
    assertEquals(before + 2, line());
    assertEquals(wrong, screen.call(() -> area.getPlainText(before + 1)));
  }

  @Test
  void whatIsTypedIsOneStepAndNothingElseOvertakesIt() {
    String before = page.text();
    caretBefore("Where users come from");
    screen.call(() -> area.insertText(area.getCaretPosition(), "abc ", StyleAttributeMap.EMPTY));
    Envelope now = page.envelope();
    screen.call(() -> {
      page.session().apply(NetworkEdits.rename(now, now.networks().get(1), "Inner"));
      return page;
    });
    assertTrue(page.text().contains("abc Where users come from"));
    assertTrue(page.text().contains("\"Inner\""));
    page.undo();
    assertTrue(page.text().contains("abc Where users come from"));
    assertFalse(page.text().contains("\"Inner\""));
    screen.call(() -> {
      area.requestFocus();
      return area;
    });
    screen.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, page.text());
    screen.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertTrue(page.text().contains("abc Where users come from"));
  }

  @Test
  void brokenTextIsMarkedAtItsLine() throws Exception {
    caretBefore("</Network>");
    screen.write("<x");
    await(() -> page.session().brokenProperty().get());
    // What is typed is taken over letter by letter, and the margin follows in the background.
    await(() -> {
      page.judge();
      walk(1);
      return line() == screen.call(() -> page.session().findings().all().getFirst().line());
    });
    assertFalse(signs().isEmpty());
    screen.picture("source-broken");
  }

  private static @Nullable ListView<?> completions() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .filter(Window::isShowing)
        .map(window -> (ListView<?>) window.getScene().getRoot().lookup(".ov-completions"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static int offered() {
    ListView<?> list = completions();
    return list == null ? 0 : list.getItems().size();
  }

  @Test
  void anElementIsCompletedByKeyboardAndTakenBackAsOneStep() throws Exception {
    String before = page.text();
    caretBefore("</References>");
    screen.call(() -> area.insertText(area.getCaretPosition(), "  ", StyleAttributeMap.EMPTY));
    screen.write("<");
    await(() -> completions() != null);
    screen.call(() -> {
      Snapshots.write(
          Objects.requireNonNull(completions()).getScene(),
          1,
          Screen.PICTURES.resolve("source-completions.png"));
      return area;
    });
    screen.write("Fi");
    await(() -> offered() == 1);
    screen.push(KeyCode.ENTER);
    assertTrue(
        screen
            .call(() -> area.getPlainText(area.getCaretPosition().index()))
            .contains("<File ovf:id=\"\" ovf:href=\"\"/>"));
    await(() -> page.text().contains("<File ovf:id=\"\""));
    while (!page.session().undoLabelProperty().get().isEmpty()) {
      page.undo();
    }
    assertEquals(before, page.text());
  }

  @Test
  void commentsAndFormatsAreOneStepEach() {
    String before = page.text();
    caretBefore("<File ovf:id=\"iso1\"");
    screen.call(() -> {
      page.view().comment();
      return page;
    });
    await(() -> page.text().contains("<!-- <File ovf:id=\"iso1\""));
    assertEquals("Comment", page.session().undoLabelProperty().get());
    page.undo();
    assertEquals(before, page.text());
    caretBefore("<Info>Disks");
    screen.push(KeyCode.BACK_SPACE);
    caretBefore("<DiskSection>");
    screen.push(KeyCode.RIGHT);
    screen.call(() -> {
      page.view().format();
      return page;
    });
    await(() -> page.text().equals(before));
    assertEquals("Format source", page.session().undoLabelProperty().get());
    caretBefore("<Envelope");
    screen.call(() -> {
      page.view().format();
      return page;
    });
    assertEquals(1, page.complaints().size());
    assertEquals(before, page.text());
  }

  @Test
  void nothingIsWrittenThatIsNotChosen() {
    caretBefore("<Info>Disks");
    screen.call(() -> {
      page.view().complete();
      return page;
    });
    await(() -> completions() != null);
    screen.push(KeyCode.DOWN);
    screen.push(KeyCode.ESCAPE);
    assertTrue(screen.call(() -> completions() == null));
    assertTrue(area.isFocused());
    assertEquals("", page.session().undoLabelProperty().get());
  }

  @Test
  void theSourceFollowsTheOutlineAndTheOutlineTheCaret() {
    page.goTo(NodeKind.NETWORKS);
    assertTrue(
        screen.call(() -> area.getPlainText(area.getCaretPosition().index())).contains("Network"));
    caretBefore("Sizes");
    await(() -> page.session().selectionProperty().get().node().kind() == NodeKind.OPTIONS);
    assertTrue(screen.call(area::isFocused));
    assertEquals("", page.session().undoLabelProperty().get());
  }

  @Test
  void ofALongPartTheStartTagIsSelected() {
    page.goTo(NodeKind.SYSTEM);
    await(() -> area.getSelection() != null && !area.getSelection().isCollapsed());
    assertTrue(
        screen.call(
            () -> area.getSelection().getMax().index() - area.getSelection().getMin().index() < 5));
  }

  /** What is marked as the place of the field, over all rows on the screen. */
  private int marked() {
    return screen.call(() -> area.lookupAll(".ov-pointed").size());
  }

  @Test
  void theFieldWithTheKeyboardIsMarkedInTheSource() throws Exception {
    page.goTo(NodeKind.NETWORKS).press("Front");
    assertEquals(0, marked());
    page.focus("Name");
    await(() -> marked() == 1);
    assertTrue(page.field("Name").isFocused());
    screen.picture("source-pointed");
    page.focus("Description");
    await(() -> marked() == 1);
    page.type("Description", "Where visitors come from");
    page.focus("Description");
    await(() -> marked() == 1);
    screen.call(() -> {
      area.requestFocus();
      return area;
    });
    assertEquals(0, marked());
    assertTrue(page.text().contains("Where visitors come from"));
  }
}
