package ovation.app.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import ovation.app.field.FieldProblem.Level;

/** The marks by line, moved along with the text while it is edited. */
final class LineMarks {
  /**
   * The part of a mark that lies in one line.
   *
   * @param from the first column
   * @param to the column after the last
   */
  record Stretch(SourceMark mark, int from, int to) {
    boolean touches(int column) {
      return column >= from && column <= to;
    }
  }

  private TreeMap<Integer, List<Stretch>> byLine = new TreeMap<>();

  /** Takes other marks: places in a text of that map. */
  void set(List<SourceMark> marks, LineMap places) {
    byLine = new TreeMap<>();
    for (SourceMark mark : marks) {
      LineMap.Place from = places.place(mark.start());
      LineMap.Place to = places.place(mark.end());
      int length = places.end(from.line()) - places.offset(from.line(), 0);
      int end = to.line() == from.line() ? to.column() : length;
      byLine
          .computeIfAbsent(from.line(), line -> new ArrayList<>())
          .add(new Stretch(mark, from.column(), end));
    }
    byLine.values().forEach(line -> line.sort(Comparator.comparingInt(Stretch::from)));
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return byLine.isEmpty();
  }

  /** Those of a line, from left to right. */
  List<Stretch> in(int line) {
    return byLine.getOrDefault(line, List.of());
  }

  /** Those of several lines, in order. */
  List<Spot> in(int from, int to) {
    List<Spot> found = new ArrayList<>();
    byLine
        .subMap(from, true, to, true)
        .forEach((line, stretches) -> stretches.forEach(one -> found.add(new Spot(line, one))));
    return found;
  }

  /** How bad the worst one of several lines is. */
  Optional<Level> worst(int from, int to) {
    return byLine.subMap(from, true, to, true).values().stream()
        .flatMap(List::stream)
        .map(stretch -> stretch.mark().level())
        .min(Comparator.naturalOrder());
  }

  /** Moves those below a change with their lines; those of lines that are gone go with them. */
  void moved(int first, int removed, int added) {
    if (removed == added || byLine.isEmpty()) {
      return;
    }
    TreeMap<Integer, List<Stretch>> moved = new TreeMap<>(byLine.headMap(first, false));
    byLine
        .tailMap(first + removed, true)
        .forEach((line, stretches) -> moved.put(line - removed + added, stretches));
    byLine = moved;
  }

  /** The next one behind a place, or before it, round the text; empty for none at all. */
  Optional<Spot> next(LineMap.Place place, int step) {
    List<Spot> all = in(0, Integer.MAX_VALUE);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    int found =
        step > 0
            ? firstBehind(all, place.line(), place.column())
            : lastBefore(all, place.line(), place.column());
    return Optional.of(all.get(found));
  }

  private static int firstBehind(List<Spot> all, int line, int column) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isBehind(line, column)) {
        return i;
      }
    }
    return 0;
  }

  private static int lastBefore(List<Spot> all, int line, int column) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).isBefore(line, column)) {
        return i;
      }
    }
    return all.size() - 1;
  }

  /**
   * Where a mark is now.
   *
   * @param line the line, from 0
   */
  record Spot(int line, Stretch stretch) {
    boolean isBehind(int otherLine, int column) {
      return line > otherLine || (line == otherLine && stretch.from() > column);
    }

    boolean isBefore(int otherLine, int column) {
      return line < otherLine || (line == otherLine && stretch.from() < column);
    }
  }
}
