package ovation.app.source;

import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
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

  /** How many rows the area has room for, as far as that was seen. */
  private int page = 1;

  AreaScroll(CodeArea area, CodeTextModel model, FoldedLines rows) {
    this.area = area;
    this.model = model;
    this.rows = rows;
    lines = rows.lines();
    folds = rows.folds();
  }

  /**
   * Shows a text; the caret goes to the end of what differs, which is unfolded. What the user sees
   * stays where it is as far as that can be.
   *
   * @param changed told which lines are others now, before the area draws them
   */
  void replace(SourceText text, Consumer<LineChange> changed) {
    LineChange change = lines.differs(text);
    if (change.isEmpty()) {
      return;
    }
    boolean empty = lines.size() == 1 && lines.get(0).isEmpty();
    int line = Math.clamp(change.first() + change.added() - 1L, 0, text.lines().size() - 1);
    changeRows(
        () -> {
          lines.show(text, change);
          folds.changed(change, lines);
          folds.reveal(line);
        },
        top ->
            top >= change.first() + change.removed()
                ? top + change.added() - change.removed()
                : top);
    changed.accept(change);
    TextPos end = rows.position(new LineMap.Place(line, lines.get(line).length()));
    select(empty ? TextPos.ZERO : end, empty ? TextPos.ZERO : end);
  }

  /**
   * Changes which rows there are. The caret is nowhere afterwards, and has to be put somewhere.
   *
   * @param change makes the change
   * @param moved where the line went that comes first on the screen
   */
  void changeRows(Runnable change, IntUnaryOperator moved) {
    int top = topRow();
    int line = folds.line(top);
    measure(top, bottomRow());
    area.clearSelection();
    change.run();
    int first = Math.clamp(moved.applyAsInt(line), 0, lines.size() - 1);
    first(top, folds.row(first));
  }

  /**
   * Makes the area begin with another row the next time it draws. It offers no way to say so, but
   * moves along with an edit above: it is told of one that adds as many rows. Where nothing is
   * above, it goes nowhere.
   */
  private void first(int now, int row) {
    // Nothing may be empty below the last row: the area would notice too late.
    int wanted = Math.clamp(row, 0, Math.max(0, rows.size() - page));
    if (now == wanted || now == 0) {
      model.fireStyleChangeEvent(TextPos.ZERO, model.getDocumentEnd());
    } else {
      TextPos above = TextPos.ofLeading(now - 1, 0);
      TextPos below = TextPos.ofLeading(now + 1, 0);
      model.fireChangeEvent(below, above, 0, wanted - now + 2, 0);
    }
  }

  /** The first row that can be seen; 0 while the area is not on the screen. */
  private int topRow() {
    return rowAt(2, 0);
  }

  /** Whether a row is on the screen. */
  boolean isSeen(int row) {
    return row >= topRow() && row <= bottomRow();
  }

  private int bottomRow() {
    return rowAt(area.getHeight() - 2, rows.size() - 1);
  }

  private void measure(int top, int bottom) {
    boolean full = bottom < rows.size() - 1;
    page = full ? bottom - top + 1 : Math.max(page, bottom - top + 1);
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
   * Selects, and brings the beginning into view, with some rows before it. The area draws a
   * selection at once and fails on rows that have no place on the screen yet, so the caret goes
   * there first.
   */
  void select(TextPos start, TextPos end) {
    layout();
    int top = topRow();
    int bottom = bottomRow();
    measure(top, bottom);
    if (start.index() < top || start.index() > bottom) {
      area.clearSelection();
      first(top, start.index() - page / 3);
    }
    area.select(start);
    if (!start.equals(end)) {
      layout();
      area.select(end, start);
    }
  }

  /** An area that is new in the window has no height yet, and would scroll to show the caret. */
  private void layout() {
    Parent laidOut =
        area.getHeight() > 0 || area.getScene() == null ? area : area.getScene().getRoot();
    laidOut.applyCss();
    laidOut.layout();
  }
}
