package ovation.app.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.ui.Screen;

class SourceViewTest {
  private static final String TEXT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Two systems -->
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1">
        <References>
          <File ovf:id="file1" ovf:href="disk1.vmdk" ovf:size="1042333696"/>
        </References>
        <Info>Registry &amp; database</Info>
        <EulaSection><License><![CDATA[No <warranty>]]></License></EulaSection>
      </Envelope>
      """
          .replace("\n", "\r\n");

  private final Screen screen;
  private final SourceView view;
  private final List<String> edits = new ArrayList<>();
  private final List<Integer> carets = new ArrayList<>();

  SourceViewTest() throws Exception {
    screen = new Screen();
    view =
        screen.call(() ->
            new CodeAreaSourceView(
                screen.fonts().code(), Screen.english(), screen.look().darkProperty()));
  }

  @BeforeEach
  void open() {
    screen.show(screen.call(() -> new StackPane(view.node())), 640, 400);
    screen.call(() -> {
      view.show(SourceText.of(TEXT));
      view.onEdited(this::take);
      view.onCaretMoved(carets::add);
      view.requestFocus();
      return view;
    });
  }

  private void take() {
    view.typed()
        .ifPresent(typed -> {
          edits.add(typed.text());
          view.took(typed, SourceText.of(typed.text()));
        });
  }

  @Test
  void picture() throws Exception {
    screen.call(() -> {
      view.setBanner("The text is not well-formed at line 4. The forms show the last good state.");
      int start = TEXT.indexOf("<File");
      view.select(start, TEXT.indexOf("/>", start) + 2);
      return view;
    });
    screen.picture("source");
  }

  @Test
  void everyTokenHasItsColourAndLettersEquallyWide() {
    CodeArea area = (CodeArea) view.focusTarget();
    List<Text> words =
        screen.call(() ->
            area.lookupAll("*").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(
                    word -> word.getText().contains("Envelope") || word.getText().contains("file1"))
                .toList());
    assertTrue(words.size() >= 3, () -> "only " + words.size());
    words.forEach(word -> assertEquals(screen.fonts().code(), word.getFont().getFamily()));
    assertTrue(words.stream().map(Text::getFill).distinct().count() >= 2);
  }

  @Test
  void typingIsReportedAfterAPauseWithTheOldLineEnds() throws Exception {
    int at = TEXT.indexOf("database");
    screen.call(() -> {
      view.select(at, at);
      return view;
    });
    screen.write("my ");
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !edits.isEmpty());
    assertEquals(List.of(TEXT.replace("database", "my database")), edits);
    assertEquals(at + 3, (int) screen.call(view::caret));
  }

  @Test
  void showingReportsNothing() {
    screen.call(() -> {
      view.show(SourceText.of(TEXT.replace("file1", "file2")));
      take();
      return view;
    });
    assertEquals(List.of(), edits);
    screen.push(KeyCode.X);
    assertTrue(screen.call(() -> view.typed().orElseThrow().text()).contains("\"file2\""));
  }

  @Test
  void caretMovesAreReported() throws Exception {
    screen.push(KeyCode.DOWN);
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !carets.isEmpty());
    assertEquals(TEXT.indexOf("<!-- Two"), (int) carets.getLast());
  }

  @Test
  void readOnlyStaysAsItIs() {
    screen.call(() -> {
      view.setEditable(false);
      return view;
    });
    screen.write("x");
    screen.call(() -> {
      take();
      return view;
    });
    assertEquals(List.of(), edits);
    assertTrue(view.typed().isEmpty());
  }
}
