package ovation.app.source;

import javafx.geometry.Point2D;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;

/** Changes and selects text in an area so that what the user sees does not jump without need. */
final class AreaScroll {
  private final CodeArea area;
  private final CodeTextModel model;

  AreaScroll(CodeArea area, CodeTextModel model) {
    this.area = area;
    this.model = model;
  }

  /** Shows a text; the caret goes to the end of what differs. */
  LineChange replace(SourceLines lines, SourceText text) {
    int top = topLine();
    int before = lines.size();
    int last = lines.getText(before - 1).length();
    LineChange change = lines.show(text);
    if (change.isEmpty()) {
      return change;
    }
    tell(change, top, before, last, lines);
    int line = Math.clamp(change.first() + change.added() - 1L, 0, lines.size() - 1);
    TextPos end = TextPos.ofLeading(line, lines.getText(line).length());
    if (before == 1 && last == 0) {
      end = TextPos.ZERO;
    }
    select(end, end);
    return change;
  }

  /**
   * Tells the area what has changed. It moves what it shows along with the lines above, but counts
   * them wrongly when lines are removed, so it is told of as many as it has to move by.
   */
  private void tell(LineChange change, int top, int before, int last, SourceLines lines) {
    int delta = change.added() - change.removed();
    TextPos start = TextPos.ofLeading(Math.min(change.first(), lines.size() - 1), 0);
    TextPos caret = area.getCaretPosition();
    boolean below = top < change.first() && change.first() + change.added() < before;
    boolean above = top >= change.first() + change.removed();
    boolean known = caret == null || caret.index() + delta >= 0;
    if (delta == 0) {
      model.fireStyleChangeEvent(start, model.getDocumentEnd());
    } else if (known && (above || (below && delta > 0))) {
      model.fireChangeEvent(start, start, 0, delta, 0);
    } else {
      int end = lines.size() - 1;
      model.fireChangeEvent(
          TextPos.ZERO,
          TextPos.ofLeading(before - 1, last),
          end == 0 ? lines.getText(0).length() : 0,
          end,
          end == 0 ? 0 : lines.getText(end).length());
    }
  }

  /** The first line that can be seen; 0 while the area is not on the screen. */
  private int topLine() {
    Point2D corner =
        area.getSkin() == null || area.getScene() == null || area.getScene().getWindow() == null
            ? null
            : area.localToScreen(area.getWidth() / 2, 2);
    TextPos first = corner == null ? null : area.getTextPosition(corner.getX(), corner.getY());
    return first == null ? 0 : first.index();
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
