package ovation.app.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What is folded: which line of the text stands in which row on the screen. Folds within another
 * one are kept for when that is unfolded.
 */
final class Folds {
  private List<Fold> all = new ArrayList<>();

  /** Those within no other, and how many lines are hidden down to the end of each; made late. */
  private @Nullable Outer outer;

  private static final class Outer {
    private final List<Fold> folds = new ArrayList<>();
    private final int[] gone;

    Outer(List<Fold> all) {
      for (Fold fold : all) {
        if (folds.isEmpty() || !folds.getLast().hides(fold.first())) {
          folds.add(fold);
        }
      }
      gone = new int[folds.size() + 1];
      for (int i = 0; i < folds.size(); i++) {
        gone[i + 1] = gone[i] + folds.get(i).hidden();
      }
    }

    /** How many of the folds come before; those that come before stand in front. */
    int count(IntPredicate before) {
      int low = 0;
      int high = folds.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (before.test(middle)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  private Outer outer() {
    Outer known = outer;
    if (known == null) {
      known = new Outer(all);
      outer = known;
    }
    return known;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** How many rows so many lines have. */
  int rows(int lines) {
    return lines - outer().gone[outer().folds.size()];
  }

  /** The line of a row: for a folded element the first one. */
  int line(int row) {
    Outer known = outer();
    return row + known.gone[known.count(i -> known.folds.get(i).first() - known.gone[i] < row)];
  }

  /** The row of a line; of a hidden one, that of the element around it. */
  int row(int line) {
    Outer known = outer();
    int count = known.count(i -> known.folds.get(i).first() < line);
    if (count > 0 && known.folds.get(count - 1).hides(line)) {
      return known.folds.get(count - 1).first() - known.gone[count - 1];
    }
    return line - known.gone[count];
  }

  /** The fold that begins in a line that can be seen. */
  Optional<Fold> at(int line) {
    Outer known = outer();
    int count = known.count(i -> known.folds.get(i).first() < line);
    return count < known.folds.size() && known.folds.get(count).first() == line
        ? Optional.of(known.folds.get(count))
        : Optional.empty();
  }

  /** The outermost fold that hides a line. */
  Optional<Fold> hiding(int line) {
    Outer known = outer();
    int count = known.count(i -> known.folds.get(i).first() < line);
    return count > 0 && known.folds.get(count - 1).hides(line)
        ? Optional.of(known.folds.get(count - 1))
        : Optional.empty();
  }

  /** Those that begin or end in one of those lines and can be seen. */
  List<Fold> touching(int from, int to) {
    return outer().folds.stream()
        .filter(fold ->
            (fold.first() >= from && fold.first() <= to)
                || (fold.last() >= from && fold.last() <= to))
        .toList();
  }

  /** Folds these too, which are in the order of the text. */
  void add(List<Fold> more) {
    if (all.isEmpty()) {
      all = new ArrayList<>(more);
      outer = null;
      return;
    }
    TreeMap<Integer, Fold> byLine = new TreeMap<>();
    all.forEach(fold -> byLine.put(fold.first(), fold));
    more.forEach(fold -> byLine.put(fold.first(), fold));
    all = new ArrayList<>(byLine.values());
    outer = null;
  }

  void clear() {
    all = new ArrayList<>();
    outer = null;
  }

  void remove(Fold fold) {
    all.remove(fold);
    outer = null;
  }

  /** Unfolds all that hides a line. */
  void reveal(int line) {
    if (all.removeIf(fold -> fold.hides(line))) {
      outer = null;
    }
  }

  /**
   * All from one line that can be seen to another such is gone, and the two are one now. A fold
   * that ended in the first and one that began in the second are one for as long as nobody looks: a
   * row hides only one stretch of lines.
   */
  void joined(int from, int to) {
    Fold before = from < to ? at(line(row(from))).filter(f -> f.last() == from).orElse(null) : null;
    Fold behind = before == null ? null : at(to).orElse(null);
    if (before != null && behind != null) {
      remove(before);
      remove(behind);
      joined(from, to);
      int last = behind.last() - (to - from);
      add(List.of(new Fold(before.first(), last, behind.end())));
    } else if (from < to) {
      map(fold -> {
        if (fold.last() <= from) {
          return fold;
        }
        return fold.first() <= from || fold.first() < to ? null : fold.moved(from - to);
      });
    }
  }

  /** A line that can be seen has become two; what was hidden behind it is behind the second. */
  void broken(int line) {
    map(fold -> fold.first() >= line ? fold.moved(1) : fold);
  }

  /** Other lines have taken the place of some; folds are kept where that says nothing else. */
  void changed(LineChange change, SourceLines lines) {
    int end = change.first() + change.removed();
    int by = change.added() - change.removed();
    map(fold -> {
      if (fold.last() < change.first()) {
        return fold;
      }
      if (fold.first() >= end) {
        return fold.moved(by);
      }
      boolean around = fold.first() < change.first() && fold.last() >= end - 1;
      Fold now =
          around ? new Fold(fold.first(), fold.last() + by, fold.end()) : by == 0 ? fold : null;
      return now != null && Fold.at(lines, now.first()).filter(now::equals).isPresent()
          ? now
          : null;
    });
  }

  private void map(Function<Fold, @Nullable Fold> change) {
    if (all.isEmpty()) {
      return;
    }
    List<Fold> changed = new ArrayList<>(all.size());
    for (Fold fold : all) {
      Fold now = change.apply(fold);
      if (now != null) {
        changed.add(now);
      }
    }
    all = changed;
    outer = null;
  }
}
