package ovation.app.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.ContentChange;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/** A {@link SourceView} on JavaFX's own code area. */
public final class CodeAreaSourceView implements SourceView {
  private static final double FONT_SIZE = 12;

  /** An area that is not shown must not blink: the clock would hold it for ever. */
  private static final Duration BLINK = Duration.seconds(1);

  private final FoldedLines rows = new FoldedLines();
  private final LineMarks marks = new LineMarks();
  private final Pointed pointed = new Pointed();
  private final CodeTextModel model = new CodeTextModel(rows);
  private final CodeArea area = new CodeArea(model);
  private final AreaScroll scroll = new AreaScroll(area, model, rows);
  private final Folding folding =
      new Folding(area, model, rows, scroll, this::quietly, this::redraw);
  private final SourceEdits edits = new SourceEdits(area, rows);
  private final Marking marking = new Marking(area, rows, marks, place -> select(place, place));
  private final SourceKeys keys = new SourceKeys(area, rows, folding);
  private final XmlColours colours = new XmlColours(this::redraw);
  private final Texts texts;
  private final Hover hover;
  private final Completing completing;
  private final BorderPane pane = new BorderPane(area);
  private final Label banner = new Label();
  private boolean changing;

  /**
   * An empty view.
   *
   * @param codeFamily the font's family, letters equally wide
   * @param texts what screen readers call the text and its signs
   * @param dark the look: the area resolves colours once, and must be told to do so again
   */
  public CodeAreaSourceView(String codeFamily, Texts texts, ObservableValue<Boolean> dark) {
    this.texts = texts;
    hover = new Hover(area, rows, marking::at, edits::offset, this::hiddenLines);
    completing = new Completing(area, rows, hover::caretBounds);
    area.setFont(Font.font(codeFamily, FONT_SIZE));
    area.setLineSpacing(3);
    area.setHighlightCurrentParagraph(true);
    ObservableValue<Boolean> isShown = area.sceneProperty().map(Objects::nonNull).orElse(false);
    dark.when(isShown).addListener((observable, old, now) -> redraw());
    isShown.subscribe(shown -> area.setCaretBlinkPeriod(shown ? BLINK : Duration.ZERO));
    pane.getChildren().add(colours.node());
    redraw();
    area.setUndoRedoEnabled(false);
    area.setAccessibleText(texts.of("drawer.source"));
    area.setContentPadding(new Insets(8));
    area.getStyleClass().addAll("ov-source", "ov-code");
    banner.setMnemonicParsing(false);
    banner.setWrapText(true);
    banner.setGraphic(Icon.WARNING.node());
    banner.setMaxWidth(Double.MAX_VALUE);
    banner.getStyleClass().add("ov-banner");
    model.addListener(this::changed);
    area.caretPositionProperty().addListener((observable, old, position) -> caretMoved());
    area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    area.focusedProperty().addListener((observable, old, focused) -> edits.report());
  }

  /** The area keeps colours, underlines and margin of each line until it is told otherwise. */
  private void redraw() {
    area.setSyntaxDecorator(new XmlDecorator(rows, marks, pointed, colours));
    area.setLeftDecorator(
        new Gutter(marks, folding, rows.folds(), texts, this::chooseMark, this::hoverMargin));
  }

  private void clicked(MouseEvent event) {
    TextPos at = area.getTextPosition(event.getScreenX(), event.getScreenY());
    if (at != null && event.isStillSincePress() && rows.isSign(at)) {
      rows.fold(at.index()).map(Fold::first).ifPresent(folding::toggle);
    }
  }

  private void quietly(Runnable change) {
    boolean before = changing;
    changing = true;
    change.run();
    changing = before;
  }

  private String hiddenLines(Fold fold) {
    return texts.of("source.hidden", fold.hidden());
  }

  private void changed(ContentChange change) {
    if (changing || !change.isEdit()) {
      return;
    }
    edits.count();
    hover.hide();
    completing.typed();
    int line = rows.place(change.getStart()).line();
    int removed = rows.takeRemoved();
    int added = change.getLinesAdded();
    marks.moved(line + 1, removed, added);
    if (pointed.clear() || removed != added) {
      redraw();
    }
    folding.edited(line, line + added);
    edits.reportSoon();
  }

  private void caretMoved() {
    if (!changing) {
      hover.hide();
      edits.reportCaretSoon();
    }
  }

  @Override
  public Region node() {
    return pane;
  }

  @Override
  public void show(SourceText text) {
    hover.hide();
    edits.show(text);
    quietly(() -> scroll.replace(text, this::replaced));
  }

  private void replaced(LineChange change) {
    marks.moved(change.first(), change.removed(), change.added());
    pointed.clear();
    redraw();
  }

  @Override
  public void select(int start, int end) {
    select(edits.places().place(start), edits.places().place(end));
  }

  /** Goes to a place; what hides it is unfolded, but not what is in it. */
  private void select(LineMap.Place from, LineMap.Place to) {
    folding.reveal(from.line());
    quietly(() -> scroll.select(rows.position(from), rows.position(to)));
  }

  @Override
  public void point(int start, int end) {
    LineMap.Place from = edits.places().place(start);
    pointed.set(from, edits.places().place(end));
    redraw();
    TextPos at = rows.position(from);
    quietly(() -> scroll.select(at, at));
  }

  @Override
  public void pointNowhere() {
    if (pointed.clear()) {
      redraw();
    }
  }

  @Override
  public int caret() {
    return edits.caret();
  }

  @Override
  public TextHit selection() {
    return edits.selection();
  }

  @Override
  public void complete() {
    completing.ask();
  }

  @Override
  public void onCaretMoved(IntConsumer listener) {
    edits.onCaretMoved(listener);
  }

  @Override
  public void onEdited(Runnable listener) {
    edits.onEdited(listener);
  }

  @Override
  public void onHistory(Runnable undo, Runnable redo) {
    keys.history(undo, redo);
  }

  @Override
  public Optional<Typed> typed() {
    return edits.typed();
  }

  @Override
  public boolean took(Typed typed, SourceText text) {
    return edits.took(typed, text);
  }

  @Override
  public void mark(List<SourceMark> found) {
    if (edits.isEdited() || (found.isEmpty() && marks.isEmpty())) {
      return;
    }
    marks.set(found, edits.places());
    redraw();
  }

  private void chooseMark(int line) {
    marking.choose(line);
    requestFocus();
    hover.atMargin(line);
  }

  private void hoverMargin(int line) {
    if (line < 0) {
      hover.leave();
    } else {
      hover.atMargin(line);
    }
  }

  @Override
  public Optional<SourceMark> walk(int step) {
    Optional<SourceMark> found = marking.walk(step);
    found.ifPresent(mark -> hover.atCaret());
    return found;
  }

  @Override
  public void onExplain(Explainer explainer) {
    hover.ask(explainer);
  }

  @Override
  public void onComplete(Completer completer, String name) {
    completing.by(completer, name);
  }

  @Override
  public void explain() {
    hover.atCaret();
    hover.focus();
  }

  @Override
  public void fold() {
    folding.foldAtCaret();
  }

  @Override
  public void unfold() {
    folding.unfoldAtCaret();
  }

  @Override
  public void foldSections() {
    folding.foldSections();
  }

  @Override
  public void unfoldAll() {
    folding.unfoldAll();
  }

  @Override
  public void onMarkChosen(Consumer<SourceMark> listener) {
    marking.onChosen(listener);
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
  public Node focusTarget() {
    return area;
  }

  @Override
  public void requestFocus() {
    area.requestFocus();
  }
}
