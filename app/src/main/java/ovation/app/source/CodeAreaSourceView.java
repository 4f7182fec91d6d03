package ovation.app.source;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import ovation.icons.Icon;

/** A {@link SourceView} on JavaFX's own code area. */
public final class CodeAreaSourceView implements SourceView {
  private static final Duration EDIT_PAUSE = Duration.millis(400);
  private static final Duration CARET_PAUSE = Duration.millis(150);
  private static final double FONT_SIZE = 12;

  /** Longer texts are shown without colours: far down they would cost seconds. */
  private static final int LONGEST_COLOURED = 2_000_000;

  /** An area that is not shown must not blink: the clock would hold it for ever. */
  private static final Duration BLINK = Duration.seconds(1);

  private final CodeArea area = new CodeArea();
  private final BorderPane pane = new BorderPane(area);
  private final Label banner = new Label();
  private final PauseTransition editPause = new PauseTransition(EDIT_PAUSE);
  private final PauseTransition caretPause = new PauseTransition(CARET_PAUSE);
  private Consumer<String> editListener = text -> {};
  private IntConsumer caretListener = offset -> {};
  private String shown = "";
  private LineMap lines = new LineMap("");
  private boolean changing;
  private boolean edited;

  /**
   * An empty view.
   *
   * @param codeFamily the font's family, letters equally wide
   * @param accessibleName what screen readers call the text
   * @param dark the look: the area resolves colours once, and must be told to do so again
   */
  public CodeAreaSourceView(
      String codeFamily, String accessibleName, ObservableValue<Boolean> dark) {
    area.setFont(Font.font(codeFamily, FONT_SIZE));
    area.setLineSpacing(3);
    area.setLineNumbersEnabled(true);
    area.setHighlightCurrentParagraph(true);
    ObservableValue<Boolean> isShown = area.sceneProperty().map(Objects::nonNull).orElse(false);
    dark.when(isShown).addListener((observable, old, now) -> colour());
    isShown.subscribe(shown -> area.setCaretBlinkPeriod(shown ? BLINK : Duration.ZERO));
    colour();
    area.setAccessibleText(accessibleName);
    area.setContentPadding(new Insets(8));
    area.getStyleClass().addAll("ov-source", "ov-code");
    banner.setMnemonicParsing(false);
    banner.setWrapText(true);
    banner.setGraphic(Icon.WARNING.node());
    banner.setMaxWidth(Double.MAX_VALUE);
    banner.getStyleClass().add("ov-banner");
    editPause.setOnFinished(event -> flush());
    caretPause.setOnFinished(event -> caretListener.accept(caret()));
    area.getModel().addListener(change -> changed(change.isEdit()));
    area.caretPositionProperty()
        .addListener((observable, old, position) -> {
          if (!changing) {
            caretPause.playFromStart();
          }
        });
  }

  private void colour() {
    area.setSyntaxDecorator(shown.length() > LONGEST_COLOURED ? null : new XmlDecorator());
  }

  private void changed(boolean edit) {
    if (edit && !changing) {
      edited = true;
      editPause.playFromStart();
    }
  }

  @Override
  public Region node() {
    return pane;
  }

  @Override
  public void show(String text) {
    edited = false;
    editPause.stop();
    if (text.equals(shown)) {
      return;
    }
    TextPos caret = area.getCaretPosition();
    changing = true;
    boolean wasLong = shown.length() > LONGEST_COLOURED;
    shown = text;
    if (wasLong != text.length() > LONGEST_COLOURED) {
      colour();
    }
    area.setText(LineEnds.unified(text));
    lines = new LineMap(text);
    int line = caret == null ? 0 : Math.min(caret.index(), lines.lines() - 1);
    area.select(clamped(line, caret == null ? 0 : caret.offset()));
    area.clearUndoRedo();
    changing = false;
  }

  private TextPos clamped(int line, int column) {
    LineMap.Place place = lines.place(lines.offset(line, column));
    return TextPos.ofLeading(place.line(), place.column());
  }

  @Override
  public String text() {
    return edited ? LineEnds.carryOver(shown, area.getText()) : shown;
  }

  @Override
  public void select(int start, int end) {
    LineMap.Place from = lines.place(start);
    LineMap.Place to = lines.place(end);
    changing = true;
    // The area draws a selection at once and fails on lines that have no place on the screen yet.
    area.applyCss();
    area.layout();
    area.select(
        TextPos.ofLeading(to.line(), to.column()), TextPos.ofLeading(from.line(), from.column()));
    changing = false;
  }

  @Override
  public int caret() {
    TextPos caret = area.getCaretPosition();
    LineMap now = edited ? new LineMap(text()) : lines;
    return caret == null ? 0 : now.offset(caret.index(), caret.offset());
  }

  @Override
  public void onCaretMoved(IntConsumer listener) {
    caretListener = listener;
  }

  @Override
  public void onEdited(Consumer<String> listener) {
    editListener = listener;
  }

  @Override
  public void flush() {
    editPause.stop();
    if (edited) {
      String text = text();
      edited = false;
      shown = text;
      lines = new LineMap(text);
      editListener.accept(text);
    }
  }

  @Override
  public void setEditable(boolean editable) {
    area.setEditable(editable);
  }

  @Override
  public void setBanner(String text) {
    banner.setText(text);
    pane.setTop(text.isEmpty() ? null : banner);
  }

  @Override
  public void requestFocus() {
    area.requestFocus();
  }
}
