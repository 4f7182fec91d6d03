package ovation.app.source;

import javafx.geometry.Point2D;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;

/** Changes and selects text in an area so that what the user sees does not jump without need. */
final class AreaScroll {
  private final CodeArea area;
  private final CodeTextModel model;
  private final SourceLines lines;
  private final FoldedLines rows;
  private final Folds folds;

  AreaScroll(CodeArea area, CodeTextModel model, FoldedLines rows) {
    this.area = area;
    this.model = model;
    this.rows = rows;
    lines = rows.lines();
    folds = rows.folds();
  }

  /** Shows a text; the caret goes to the end of what differs, which is unfolded. */
  LineChange replace(SourceText text) {
    int top = topRow();
    int before = rows.size();
    int last = rows.getText(before - 1).length();
    LineChange change = lines.differs(text);
    if (change.isEmpty()) {
      return change;
    }
    int caret = Math.max(0, change.first() + change.added() - 1);
    int from = folds.row(Math.min(change.first(), caret));
    int to = folds.row(Math.max(change.first(), change.first() + change.removed() - 1));
    boolean empty = lines.size() == 1 && last == 0;
    lines.show(text, change);
    folds.changed(change, lines);
    int line = Math.min(caret, lines.size() - 1);
    folds.reveal(line);
    int removed = change.removed() == 0 && to == from ? 0 : to - from + 1;
    tell(new LineChange(from, removed, removed + rows.size() - before), top, before, last);
    TextPos end = rows.position(new LineMap.Place(line, lines.get(line).length()));
    select(empty ? TextPos.ZERO : end, empty ? TextPos.ZERO : end);
    return change;
  }

  /**
   * Tells the area what has changed. It moves what it shows along with the lines above, but counts
   * them wrongly when lines are removed, so it is told of as many as it has to move by.
   */
  private void tell(LineChange change, int top, int before, int last) {
    int delta = change.added() - change.removed();
    TextPos start = TextPos.ofLeading(Math.min(change.first(), rows.size() - 1), 0);
    TextPos caret = area.getCaretPosition();
    boolean below = top < change.first() && change.first() + change.added() < before;
    boolean above = top >= change.first() + change.removed();
    boolean known = caret == null || caret.index() + delta >= 0;
    if (delta == 0) {
      model.fireStyleChangeEvent(start, model.getDocumentEnd());
    } else if (known && (above || (below && delta > 0))) {
      model.fireChangeEvent(start, start, 0, delta, 0);
    } else {
      tellAll(before, last);
    }
  }

  /**
   * Tells the area that everything is another: the caret is nowhere then.
   *
   * @param before how many rows there were
   * @param last how long the last of them was
   */
  void tellAll(int before, int last) {
    int end = rows.size() - 1;
    int length = rows.getText(end).length();
    model.fireChangeEvent(
        TextPos.ZERO,
        TextPos.ofLeading(before - 1, last),
        end == 0 ? length : 0,
        end,
        end == 0 ? 0 : length);
  }

  /** The first row that can be seen; 0 while the area is not on the screen. */
  private int topRow() {
    return rowAt(2, 0);
  }

  /** Whether a row is on the screen. */
  boolean isSeen(int row) {
    return row >= topRow() && row <= rowAt(area.getHeight() - 2, Integer.MAX_VALUE);
  }

  private int rowAt(double y, int otherwise) {
    Point2D point =
        area.getSkin() == null || area.getScene() == null || area.getScene().getWindow() == null
            ? null
            : area.localToScreen(area.getWidth() / 2, y);
    TextPos first = point == null ? null : area.getTextPosition(point.getX(), point.getY());
    return first == null ? otherwise : first.index();
  }

  /**
   * Selects, and brings the beginning into view. The area draws a selection at once and fails on
   * lines that have no place on the screen yet, so the caret goes there first.
   */
  void select(TextPos start, TextPos end) {
    layout();
    area.select(start);
    if (!start.equals(end)) {
      layout();
      area.select(end, start);
    }
  }

  private void layout() {
    area.applyCss();
    area.layout();
  }
}
