package ovation.app.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.ContentChange;
import ovation.icons.Icon;

/** A {@link SourceView} on JavaFX's own code area. */
public final class CodeAreaSourceView implements SourceView {
  private static final Duration EDIT_PAUSE = Duration.millis(400);
  private static final Duration CARET_PAUSE = Duration.millis(150);
  private static final double FONT_SIZE = 12;

  /** An area that is not shown must not blink: the clock would hold it for ever. */
  private static final Duration BLINK = Duration.seconds(1);

  private final SourceLines lines = new SourceLines();
  private final LineMarks marks = new LineMarks();
  private final CodeTextModel model = new CodeTextModel(lines);
  private final CodeArea area = new CodeArea(model);
  private final AreaScroll scroll = new AreaScroll(area, model);
  private final SourceKeys keys = new SourceKeys(area, lines);
  private final XmlColours colours = new XmlColours(this::redraw);
  private final Hover hover;
  private final Completing completing;
  private final BorderPane pane = new BorderPane(area);
  private final Label banner = new Label();
  private final PauseTransition editPause = new PauseTransition(EDIT_PAUSE);
  private final PauseTransition caretPause = new PauseTransition(CARET_PAUSE);
  private Runnable editListener = () -> {};
  private IntConsumer caretListener = offset -> {};
  private Consumer<SourceMark> markListener = mark -> {};
  private SourceText shown = SourceText.EMPTY;
  private int caret;
  private boolean changing;
  private int version;
  private int taken;

  /**
   * An empty view.
   *
   * @param codeFamily the font's family, letters equally wide
   * @param accessibleName what screen readers call the text
   * @param dark the look: the area resolves colours once, and must be told to do so again
   */
  public CodeAreaSourceView(
      String codeFamily, String accessibleName, ObservableValue<Boolean> dark) {
    hover = new Hover(area, this::marksAt, this::offset);
    completing = new Completing(area, lines, hover::caretBounds);
    area.setFont(Font.font(codeFamily, FONT_SIZE));
    area.setLineSpacing(3);
    area.setHighlightCurrentParagraph(true);
    ObservableValue<Boolean> isShown = area.sceneProperty().map(Objects::nonNull).orElse(false);
    dark.when(isShown).addListener((observable, old, now) -> redraw());
    isShown.subscribe(shown -> area.setCaretBlinkPeriod(shown ? BLINK : Duration.ZERO));
    pane.getChildren().add(colours.node());
    redraw();
    area.setUndoRedoEnabled(false);
    area.setAccessibleText(accessibleName);
    area.setContentPadding(new Insets(8));
    area.getStyleClass().addAll("ov-source", "ov-code");
    banner.setMnemonicParsing(false);
    banner.setWrapText(true);
    banner.setGraphic(Icon.WARNING.node());
    banner.setMaxWidth(Double.MAX_VALUE);
    banner.getStyleClass().add("ov-banner");
    editPause.setOnFinished(event -> reportEdit());
    caretPause.setOnFinished(event -> reportCaret());
    model.addListener(this::changed);
    area.caretPositionProperty().addListener((observable, old, position) -> caretMoved());
    area.focusedProperty().addListener((observable, old, focused) -> reportEdit());
  }

  /** The area keeps colours, underlines and margin of each line until it is told otherwise. */
  private void redraw() {
    area.setSyntaxDecorator(new XmlDecorator(lines, marks, colours));
    area.setLeftDecorator(new Gutter(marks, this::chooseMark, this::hoverMargin));
  }

  private void changed(ContentChange change) {
    if (changing || !change.isEdit()) {
      return;
    }
    version++;
    hover.hide();
    completing.typed();
    int removed = change.getEnd().index() - change.getStart().index() + 1;
    int added = change.getLinesAdded() + 1;
    if (removed != added) {
      marks.moved(change.getStart().index() + 1, removed - 1, added - 1);
      redraw();
    }
    editPause.playFromStart();
  }

  private void caretMoved() {
    if (!changing) {
      hover.hide();
      caretPause.playFromStart();
    }
  }

  private boolean isEdited() {
    return version != taken;
  }

  private void reportEdit() {
    editPause.stop();
    if (isEdited()) {
      editListener.run();
    }
  }

  private void reportCaret() {
    if (!isEdited()) {
      caretListener.accept(caret());
    }
  }

  @Override
  public Region node() {
    return pane;
  }

  @Override
  public void show(SourceText text) {
    editPause.stop();
    caretPause.stop();
    hover.hide();
    taken = version;
    shown = text;
    changing = true;
    LineChange change = scroll.replace(lines, text);
    changing = false;
    if (!change.isEmpty()) {
      marks.moved(change.first(), change.removed(), change.added());
      redraw();
    }
  }

  @Override
  public void select(int start, int end) {
    LineMap.Place from = shown.places().place(start);
    LineMap.Place to = shown.places().place(end);
    select(from.line(), from.column(), to.line(), to.column());
  }

  private void select(int line, int column, int endLine, int endColumn) {
    changing = true;
    scroll.select(TextPos.ofLeading(line, column), TextPos.ofLeading(endLine, endColumn));
    changing = false;
  }

  @Override
  public int caret() {
    TextPos position = area.getCaretPosition();
    if (position != null && !isEdited()) {
      caret = offset(position);
    }
    return caret;
  }

  @Override
  public TextHit selection() {
    int at = caret();
    TextPos other = area.getAnchorPosition();
    int anchor = other == null || isEdited() ? at : offset(other);
    return new TextHit(Math.min(at, anchor), Math.max(at, anchor));
  }

  @Override
  public void complete() {
    completing.ask();
  }

  private int offset(TextPos position) {
    return shown.places().offset(position.index(), position.offset());
  }

  @Override
  public void onCaretMoved(IntConsumer listener) {
    caretListener = listener;
  }

  @Override
  public void onEdited(Runnable listener) {
    editListener = listener;
  }

  @Override
  public void onHistory(Runnable undo, Runnable redo) {
    keys.history(undo, redo);
  }

  @Override
  public Optional<Typed> typed() {
    return isEdited() ? Optional.of(new Typed(shown, lines.copy(), version)) : Optional.empty();
  }

  @Override
  public boolean took(Typed typed, SourceText text) {
    if (typed.version() <= taken) {
      return false;
    }
    shown = text;
    taken = typed.version();
    if (isEdited()) {
      editPause.playFromStart();
    } else {
      caretPause.playFromStart();
    }
    return true;
  }

  @Override
  public void mark(List<SourceMark> found) {
    if (isEdited() || (found.isEmpty() && marks.isEmpty())) {
      return;
    }
    marks.set(found, shown.places());
    redraw();
  }

  private List<SourceMark> marksAt(int line, int column) {
    return marks.in(line).stream()
        .filter(stretch -> column < 0 || stretch.touches(column))
        .map(LineMarks.Stretch::mark)
        .toList();
  }

  private void chooseMark(int line) {
    marks.in(line).stream().findFirst().ifPresent(first -> goTo(new LineMarks.Spot(line, first)));
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

  private void goTo(LineMarks.Spot spot) {
    int column = spot.stretch().from();
    select(spot.line(), column, spot.line(), column);
    markListener.accept(spot.stretch().mark());
  }

  @Override
  public Optional<SourceMark> walk(int step) {
    TextPos at = area.getCaretPosition();
    Optional<LineMarks.Spot> next =
        at == null ? Optional.empty() : marks.next(at.index(), at.offset(), step);
    next.ifPresent(spot -> {
      goTo(spot);
      hover.atCaret();
    });
    return next.map(spot -> spot.stretch().mark());
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
  public void onMarkChosen(Consumer<SourceMark> listener) {
    markListener = listener;
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
