package ovation.app.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

/** The marks of problems in the text: which are where, and how one goes from one to the next. */
final class Marking {
  private final CodeArea area;
  private final FoldedLines rows;
  private final LineMarks marks;
  private final Consumer<LineMap.Place> select;
  private Consumer<SourceMark> listener = mark -> {};

  /**
   * Marks in an area.
   *
   * @param select goes to a place of the text
   */
  Marking(CodeArea area, FoldedLines rows, LineMarks marks, Consumer<LineMap.Place> select) {
    this.area = area;
    this.rows = rows;
    this.marks = marks;
    this.select = select;
  }

  void onChosen(Consumer<SourceMark> newListener) {
    listener = newListener;
  }

  /**
   * The marks at a place.
   *
   * @param column -1 for all that a line of the margin stands for
   */
  List<SourceMark> at(int line, int column) {
    return marks.in(line, column < 0 ? lastLine(line) : line).stream()
        .map(LineMarks.Spot::stretch)
        .filter(stretch -> column < 0 || stretch.touches(column))
        .map(LineMarks.Stretch::mark)
        .toList();
  }

  /** The last line that a line of the margin stands for. */
  private int lastLine(int line) {
    return rows.folds().at(line).map(Fold::last).orElse(line);
  }

  /** Goes to the first mark that a line of the margin stands for. */
  void choose(int line) {
    marks.in(line, lastLine(line)).stream().findFirst().ifPresent(this::goTo);
  }

  /** Goes to the next mark (1) or the one before (-1); empty if there is none. */
  Optional<SourceMark> walk(int step) {
    TextPos at = area.getCaretPosition();
    Optional<LineMarks.Spot> next =
        at == null ? Optional.empty() : marks.next(rows.place(at), step);
    next.ifPresent(this::goTo);
    return next.map(spot -> spot.stretch().mark());
  }

  private void goTo(LineMarks.Spot spot) {
    select.accept(new LineMap.Place(spot.line(), spot.stretch().from()));
    listener.accept(spot.stretch().mark());
  }
}
