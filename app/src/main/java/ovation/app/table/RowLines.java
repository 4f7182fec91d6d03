package ovation.app.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The lines of a table one below the other, which stay the same nodes while their rows do. */
final class RowLines extends VBox {
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

  private final List<Column> columns;
  private final Consumer<Object> toggle;
  private final Map<Object, RowView> views = new HashMap<>();
  private @Nullable RowMover mover;

  /**
   * No lines yet.
   *
   * @param toggle given the line that is clicked
   */
  RowLines(List<Column> columns, Consumer<Object> toggle) {
    this.columns = columns;
    this.toggle = toggle;
  }

  /** Says what moves lines that are made from now on. */
  void setMover(RowMover newMover) {
    mover = newMover;
  }

  /** The line that is there for an id. */
  Optional<RowView> find(@Nullable Object id) {
    return Optional.ofNullable(id == null ? null : views.get(id));
  }

  /** The line of a row: the one that is there if it can show it, else a new one. */
  RowView of(Row row) {
    RowView present = views.get(row.id());
    if (present != null
        && present.row().cells().size() == row.cells().size()
        && present.row().heading() == row.heading()
        && (present.row().icon() == null) == (row.icon() == null)) {
      present.show(row);
      return present;
    }
    RowView fresh = twin(row);
    if (mover != null) {
      mover.attach(fresh);
    }
    return fresh;
  }

  /** The line of a row whose id another one has already. */
  RowView twin(Row row) {
    return new RowView(row, columns, () -> toggle.accept(row.id()));
  }

  /**
   * Shows lines and what stands between them. It moves, adds and removes as little as possible: a
   * node that leaves the scene loses the focus.
   */
  void show(List<Node> wanted) {
    views.clear();
    for (Node node : wanted) {
      if (node instanceof RowView view) {
        views.putIfAbsent(view.row().id(), view);
      }
    }
    List<Node> present = getChildren();
    Set<Node> kept = new HashSet<>(wanted);
    present.removeIf(node -> !kept.contains(node));
    for (int i = 0; i < wanted.size(); i++) {
      Node node = wanted.get(i);
      if (i >= present.size() || present.get(i) != node) {
        present.remove(node);
        present.add(i, node);
      }
    }
    markLast();
  }

  /** The last line needs no rule below it: the card's edge is there. */
  private void markLast() {
    int end = getChildren().size() - 1;
    for (int i = 0; i <= end; i++) {
      getChildren().get(i).pseudoClassStateChanged(LAST, i == end);
    }
  }
}
