package ovation.app.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import org.jspecify.annotations.Nullable;

/**
 * Folds and unfolds elements, comments and CDATA sections, and unfolds what hides a place that is
 * gone to.
 */
final class Folding {
  private static final Set<String> PARTS = Set.of("References", "Strings");
  private static final String SECTION = "Section";

  private final CodeArea area;
  private final CodeTextModel model;
  private final SourceLines lines;
  private final FoldedLines rows;
  private final Folds folds;
  private final AreaScroll scroll;
  private final Consumer<Runnable> quietly;
  private final Runnable redraw;

  /**
   * Folding in an area.
   *
   * @param quietly does something that moves the caret without the user
   * @param redraw draws margin and rows anew, which have other lines now
   */
  Folding(
      CodeArea area,
      CodeTextModel model,
      FoldedLines rows,
      AreaScroll scroll,
      Consumer<Runnable> quietly,
      Runnable redraw) {
    this.area = area;
    this.model = model;
    this.rows = rows;
    lines = rows.lines();
    folds = rows.folds();
    this.scroll = scroll;
    this.quietly = quietly;
    this.redraw = redraw;
  }

  /** Whether something that can be folded begins in a line. */
  boolean isFoldable(int line) {
    return Fold.isAt(lines, line);
  }

  /** What of a line that can be seen is folded. */
  Optional<Fold> folded(int line) {
    return folds.at(line);
  }

  /** Folds what begins in a line that can be seen, or unfolds it. */
  void toggle(int line) {
    folds.at(line).ifPresentOrElse(this::unfold, () -> Fold.at(lines, line).ifPresent(this::fold));
  }

  /** Folds the innermost block around the caret that is not folded. */
  void foldAtCaret() {
    caretRow()
        .map(folds::line)
        .flatMap(this::around)
        .ifPresent(fold -> {
          fold(fold);
          select(rows.position(new LineMap.Place(fold.first(), lines.get(fold.first()).length())));
        });
  }

  private Optional<Fold> around(int line) {
    if (folds.at(line).isEmpty()) {
      Optional<Fold> here = Fold.at(lines, line);
      if (here.isPresent()) {
        return here;
      }
    }
    int depth = 0;
    int lowest = 0;
    for (int above = line - 1; above >= 0; above--) {
      Nesting nesting = lines.nesting(above);
      depth -= nesting.rise();
      if (depth + nesting.dip() < lowest) {
        lowest = depth + nesting.dip();
        Optional<Fold> found =
            nesting.opens() ? Fold.at(lines, above).filter(f -> f.hides(line)) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Unfolds what is folded in the row of the caret. */
  void unfoldAtCaret() {
    caretRow().flatMap(rows::fold).ifPresent(this::unfold);
  }

  /** Folds every section, the references and the texts. */
  void foldSections() {
    List<Fold> found = new ArrayList<>();
    int line = 0;
    while (line < lines.size()) {
      boolean part = lines.nesting(line).opens() && isPart(lines.get(line));
      Optional<Fold> fold = part ? Fold.at(lines, line) : Optional.empty();
      fold.ifPresent(found::add);
      line = fold.map(Fold::last).orElse(line) + 1;
    }
    all(() -> folds.add(found));
  }

  private static boolean isPart(String line) {
    int from = line.indexOf('<') + 1;
    int end = from;
    while (end < line.length() && " \t>/".indexOf(line.charAt(end)) < 0) {
      from = line.charAt(end) == ':' ? end + 1 : from;
      end++;
    }
    String name = line.substring(from, end);
    return !name.startsWith("!") && (name.endsWith(SECTION) || PARTS.contains(name));
  }

  void unfoldAll() {
    all(folds::clear);
  }

  private void all(Runnable change) {
    TextPos position = area.getCaretPosition();
    LineMap.Place caret = position == null ? new LineMap.Place(0, 0) : rows.place(position);
    quietly.accept(() -> scroll.changeRows(change, top -> top));
    redraw.run();
    select(rows.position(caret));
  }

  /** Unfolds what hides a line. */
  void reveal(int line) {
    for (Fold fold = hiding(line); fold != null; fold = hiding(line)) {
      unfold(fold);
    }
  }

  private @Nullable Fold hiding(int line) {
    return folds.hiding(line).orElse(null);
  }

  /**
   * Lines were edited: as soon as the edit is done, that is unfolded which is no such element any
   * more, or hides what was written at its end.
   */
  void edited(int from, int to) {
    if (!folds.touching(from, to).isEmpty()) {
      Platform.runLater(() ->
          folds.touching(from, to).stream()
              .filter(fold -> isOpened(fold, from, to))
              .forEach(this::unfold));
    }
  }

  private boolean isOpened(Fold fold, int from, int to) {
    boolean atEnd = fold.end() < 0 && fold.last() >= from && fold.last() <= to;
    return atEnd || !Fold.at(lines, fold.first()).equals(Optional.of(fold));
  }

  private void fold(Fold fold) {
    int row = folds.row(fold.first());
    int sign = lines.get(fold.first()).length();
    TextPos caret = area.getCaretPosition();
    if (caret != null && caret.index() > row && !scroll.isSeen(caret.index())) {
      // The area goes where the caret goes: it is taken along to where the user is.
      select(TextPos.ofLeading(row, sign));
    }
    int last = folds.row(fold.last());
    TextPos end = TextPos.ofLeading(last, rows.getText(last).length());
    folds.add(List.of(fold));
    int length = rows.getText(row).length();
    quietly.accept(() -> model.fireChangeEvent(TextPos.ofLeading(row, sign), end, 0, 0, length));
    redraw.run();
  }

  private void unfold(Fold fold) {
    int row = folds.row(fold.first());
    int sign = lines.get(fold.first()).length();
    TextPos caret = area.getCaretPosition();
    TextPos anchor = area.getAnchorPosition();
    LineMap.Place caretPlace = caret == null ? null : rows.place(caret);
    LineMap.Place anchorPlace = anchor == null ? null : rows.place(anchor);
    TextPos end = TextPos.ofLeading(row, rows.getText(row).length());
    folds.remove(fold);
    int last = folds.row(fold.last());
    int length = rows.getText(last).length();
    quietly.accept(
        () -> model.fireChangeEvent(TextPos.ofLeading(row, sign), end, 0, last - row, length));
    redraw.run();
    if (caretPlace != null && anchorPlace != null && caret != null && caret.index() == row) {
      TextPos from = rows.position(anchorPlace);
      TextPos to = rows.position(caretPlace);
      quietly.accept(() -> area.select(from, to));
    }
  }

  private Optional<Integer> caretRow() {
    return Optional.ofNullable(area.getCaretPosition()).map(TextPos::index);
  }

  private void select(TextPos position) {
    quietly.accept(() -> scroll.select(position, position));
  }
}
