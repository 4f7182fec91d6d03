package ovation.app.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.BasicTextModel;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/**
 * The text as the area has it: a row for each line that is not hidden. A folded element is one row,
 * its start tag, one character for all that is hidden, and its end tag; the places before and
 * behind that character are places of the text that can be seen, so nothing is ever written among
 * what is hidden.
 */
final class FoldedLines implements BasicTextModel.Content {
  /** What stands for the hidden lines. */
  static final String SIGN = "…";

  private final SourceLines lines = new SourceLines();
  private final Folds folds = new Folds();
  private int removed;

  SourceLines lines() {
    return lines;
  }

  Folds folds() {
    return folds;
  }

  @Override
  public int size() {
    return folds.rows(lines.size());
  }

  @Override
  public String getText(int row) {
    int line = folds.line(row);
    String text = lines.get(line);
    return fold(row).map(fold -> text + SIGN + tail(fold)).orElse(text);
  }

  /** What of a row is folded. */
  Optional<Fold> fold(int row) {
    return folds.isEmpty() ? Optional.empty() : folds.at(folds.line(row));
  }

  /** What stands behind the sign. */
  String tail(Fold fold) {
    String last = lines.get(fold.last());
    return last.substring(fold.tail(last));
  }

  /** The column of the sign in a row; -1 for a row without. */
  int sign(int row) {
    return fold(row).map(fold -> lines.get(fold.first()).length()).orElse(-1);
  }

  /** Whether a place is that of the sign itself, not one beside it. */
  boolean isSign(TextPos position) {
    return position.charIndex() == sign(position.index());
  }

  /** The place in the text. */
  LineMap.Place place(TextPos position) {
    Fold fold = fold(position.index()).orElse(null);
    int line = folds.line(position.index());
    int sign = lines.get(line).length();
    if (fold == null || position.offset() <= sign) {
      return new LineMap.Place(line, position.offset());
    }
    int tail = fold.tail(lines.get(fold.last()));
    return new LineMap.Place(fold.last(), tail + position.offset() - sign - 1);
  }

  /** Where a place of the text is; one that is hidden counts as the end of the start tag. */
  TextPos position(LineMap.Place place) {
    int row = folds.row(place.line());
    Fold fold = folds.hiding(place.line()).orElse(null);
    if (fold == null) {
      return TextPos.ofLeading(row, Math.min(place.column(), lines.get(place.line()).length()));
    }
    int sign = lines.get(fold.first()).length();
    int tail = fold.tail(lines.get(fold.last()));
    boolean seen = place.line() == fold.last() && place.column() >= tail;
    return TextPos.ofLeading(row, seen ? sign + 1 + place.column() - tail : sign);
  }

  /** The text between two places, hidden lines included. */
  String text(LineMap.Place from, LineMap.Place to) {
    String last = lines.get(to.line());
    int end = Math.min(to.column(), last.length());
    if (from.line() == to.line()) {
      return last.substring(Math.min(from.column(), end), end);
    }
    String first = lines.get(from.line());
    List<String> all = new ArrayList<>();
    all.add(first.substring(Math.min(from.column(), first.length())));
    for (int line = from.line() + 1; line < to.line(); line++) {
      all.add(lines.get(line));
    }
    all.add(last.substring(0, end));
    return String.join("\n", all);
  }

  /** How many lines the last edit has removed, hidden ones included; asked once for each. */
  int takeRemoved() {
    int count = removed;
    removed = 0;
    return count;
  }

  @Override
  public int insertTextSegment(int row, int offset, String text, StyleAttributeMap attributes) {
    LineMap.Place place = place(TextPos.ofLeading(row, offset));
    lines.insert(place.line(), place.column(), text);
    return text.length();
  }

  @Override
  public void insertLineBreak(int row, int offset) {
    LineMap.Place place = place(TextPos.ofLeading(row, offset));
    lines.breakLine(place.line(), place.column());
    folds.broken(place.line());
  }

  @Override
  public void removeRange(TextPos start, TextPos end) {
    LineMap.Place from = place(start);
    LineMap.Place to = place(end);
    lines.remove(from, to);
    folds.joined(from.line(), to.line());
    removed += to.line() - from.line();
  }

  @Override
  public boolean isWritable() {
    return true;
  }
}
