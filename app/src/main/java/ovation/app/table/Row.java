package ovation.app.table;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldProblem;
import ovation.icons.Icon;

/**
 * One line of a table as plain data, so that view models can be tested without a screen.
 *
 * @param id what the line is about; stays the same through edits
 * @param heading whether it is the heading of the lines that follow
 * @param icon the picture before the first cell, null for none
 * @param mark how bad the worst problem of the line is, null when it has none
 * @param cells the cells, as many as the table has columns; a heading has one
 */
public record Row(
    Object id,
    boolean heading,
    @Nullable Icon icon,
    FieldProblem.@Nullable Level mark,
    List<Cell> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** A line. */
  public static Row of(Object id, Cell... cells) {
    return new Row(id, false, null, null, List.of(cells));
  }

  /** A line of these cells. */
  public static Row of(Object id, List<Cell> cells) {
    return new Row(id, false, null, null, cells);
  }

  /** A heading; it can be opened only if the table's form says so. */
  public static Row heading(Object id, Cell title) {
    return new Row(id, true, null, null, List.of(title));
  }

  /** The same line with a picture. */
  public Row with(Icon picture) {
    return new Row(id, heading, picture, mark, cells);
  }

  /** The same line with the mark of its worst problem. */
  public Row marked(FieldProblem.@Nullable Level level) {
    return new Row(id, heading, icon, level, cells);
  }

  /** What a screen reader says. */
  public String spoken() {
    return cells.stream()
        .map(Cell::spoken)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
