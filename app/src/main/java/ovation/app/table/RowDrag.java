package ovation.app.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a line of a table may be dropped, without any screen: over a line means to take its place.
 *
 * @param rows the lines in order
 * @param movable which of them may move and give their place
 */
record RowDrag(List<Row> rows, Predicate<Row> movable) {
  RowDrag {
    rows = List.copyOf(rows);
  }

  /** Whether a line can be taken at all. */
  boolean canMove(Object id) {
    return row(id).filter(movable).isPresent();
  }

  /** Whether a line may take the place of another. */
  boolean canDrop(Object moved, Object place) {
    return !Objects.equals(moved, place) && canMove(moved) && canMove(place);
  }

  /** The line whose place is one up (-1) or down (1). */
  Optional<Object> neighbour(Object id, int step) {
    for (int i = 0; i < rows.size(); i++) {
      int place = i + step;
      if (rows.get(i).id().equals(id) && place >= 0 && place < rows.size()) {
        return Optional.of(rows.get(place).id()).filter(other -> canDrop(id, other));
      }
    }
    return Optional.empty();
  }

  private Optional<Row> row(Object id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }
}
