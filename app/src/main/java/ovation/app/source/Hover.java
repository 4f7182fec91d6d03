package ovation.app.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

/**
 * Explains places of the text: where the pointer rests, at the caret, and at signs in the margin.
 */
final class Hover {
  private static final Duration REST = Duration.millis(450);
  private static final double BELOW = 18;

  /** Finds the marks of a line that touch a column, all of the line for -1. */
  @FunctionalInterface
  interface Finder {
    List<SourceMark> at(int line, int column);
  }

  private final CodeArea area;
  private final FoldedLines rows;
  private final Finder finder;
  private final ToIntFunction<TextPos> offsets;
  private final Function<Fold, String> hidden;
  private final HoverCard card;
  private final PauseTransition rest = new PauseTransition(REST);
  private Explainer explainer = (marks, offset) -> Optional.empty();
  private double x;
  private double y;

  /**
   * Explanations in an area.
   *
   * @param offsets the character of the text at a place
   * @param hidden what is said of the sign of something folded
   */
  Hover(
      CodeArea area,
      FoldedLines rows,
      Finder finder,
      ToIntFunction<TextPos> offsets,
      Function<Fold, String> hidden) {
    this.area = area;
    this.rows = rows;
    this.finder = finder;
    this.offsets = offsets;
    this.hidden = hidden;
    card = new HoverCard(area);
    rest.setOnFinished(event -> atPointer());
    area.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    area.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
    area.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> hide());
    area.sceneProperty().addListener((observable, old, scene) -> hide());
  }

  void ask(Explainer source) {
    explainer = source;
  }

  private void moved(MouseEvent event) {
    x = event.getScreenX();
    y = event.getScreenY();
    if (card.isShowing()) {
      card.leave();
    }
    rest.playFromStart();
  }

  private void atPointer() {
    TextPos position = area.getTextPosition(x, y);
    boolean onText = position != null && isOver(position);
    if (!onText) {
      return;
    }
    explain(position).ifPresent(node -> card.show(node, x - scaled(8), y + scaled(BELOW - 4)));
  }

  private Optional<Node> explain(TextPos position) {
    if (rows.isSign(position)) {
      return rows.fold(position.index()).map(fold -> new Label(hidden.apply(fold)));
    }
    LineMap.Place place = rows.place(position);
    List<SourceMark> marks = finder.at(place.line(), place.column());
    return explainer.explain(marks, offsets.applyAsInt(position));
  }

  /** The area finds a place for every point; those beside the text are nobody's. */
  private boolean isOver(TextPos position) {
    String line = area.getPlainText(position.index());
    Node margin = area.lookup(".left-side");
    Bounds side = margin == null ? null : margin.localToScreen(margin.getLayoutBounds());
    boolean inMargin = side != null && x < side.getMaxX();
    return !inMargin && position.offset() < line.length();
  }

  /** Explains what is at the caret, below it. */
  void atCaret() {
    TextPos position = area.getCaretPosition();
    if (position == null) {
      return;
    }
    Bounds place = caretBounds();
    explain(position)
        .ifPresent(node -> card.show(node, place.getMinX(), place.getMaxY() + scaled(4)));
  }

  /** Explains what is wrong in a line, beside its sign in the margin. */
  void atMargin(int line) {
    rest.stop();
    Bounds place = area.localToScreen(area.getLayoutBounds());
    double height = y > 0 ? y : place.getMinY();
    explainer
        .explain(finder.at(line, -1), -1)
        .ifPresent(node -> card.show(node, place.getMinX() + scaled(24), height + scaled(BELOW)));
  }

  /** A distance of the text as it is on the screen. */
  private double scaled(double distance) {
    return distance * area.getLocalToSceneTransform().getMxx();
  }

  /** Where the caret is on the screen; the area says so only by the line that it draws there. */
  Bounds caretBounds() {
    area.layout();
    Node caret = area.lookup(".caret");
    Node drawn = caret == null ? area : caret;
    return drawn.localToScreen(drawn.getLayoutBounds());
  }

  /** Gives the keyboard to the card. */
  void focus() {
    if (card.isShowing()) {
      card.focus();
    }
  }

  void leave() {
    rest.stop();
    card.leave();
  }

  void hide() {
    rest.stop();
    card.hide();
  }
}
