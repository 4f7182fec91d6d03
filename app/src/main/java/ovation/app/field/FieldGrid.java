package ovation.app.field;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * Fields in two columns of label and value; a wide one takes both. Where there is no room for two
 * columns, what stood beside each other stands below each other.
 */
public final class FieldGrid extends GridPane {
  /** The width of the first column of labels in pixels. */
  public static final double LABEL = 124;

  private static final double SECOND_LABEL = 108;
  private static final double GAP = 16;

  private static final double NARROW = 560;

  private final List<Row> fields = new ArrayList<>();
  private final Heights least = new Heights();
  private final Heights preferred = new Heights();
  private boolean narrow;
  private boolean always;

  /** One line: a field or two, or anything else. */
  private record Row(Node label, Node field, List<Node> second, boolean half) {}

  /** An empty grid. */
  public FieldGrid() {
    getStyleClass().add("ov-field-grid");
    setHgap(GAP);
    setVgap(12);
    columns();
    widthProperty().addListener((observable, old, width) -> arrange(width.doubleValue()));
  }

  private int count() {
    return narrow ? 2 : 4;
  }

  private void columns() {
    getColumnConstraints().clear();
    for (int i = 0; i < count(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      if (i % 2 == 0) {
        double width = i == 0 ? LABEL : SECOND_LABEL;
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
      } else {
        column.setMinWidth(96);
        column.setPrefWidth(220);
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
      }
      getColumnConstraints().add(column);
    }
  }

  /** For a narrow place: every field has the whole width. */
  public FieldGrid narrow() {
    always = true;
    arrange(0);
    return this;
  }

  /** Adds one field over the whole width. */
  public FieldGrid wide(FieldRow<?> field) {
    return add(new Row(field.labelCell(), field.fieldCell(), List.of(), false));
  }

  /** Adds two fields beside each other. */
  public FieldGrid pair(FieldRow<?> left, FieldRow<?> right) {
    return add(
        new Row(
            left.labelCell(),
            left.fieldCell(),
            List.of(right.labelCell(), right.fieldCell()),
            true));
  }

  /** Adds one field in the left half. */
  public FieldGrid half(FieldRow<?> field) {
    return add(new Row(field.labelCell(), field.fieldCell(), List.of(), true));
  }

  /** Adds anything over the whole width, labels included. */
  public FieldGrid node(Node node) {
    return add(new Row(node, node, List.of(), false));
  }

  private FieldGrid add(Row row) {
    fields.add(row);
    place(row);
    return this;
  }

  private void place(Row row) {
    int line = getRowCount();
    if (row.label() == row.field()) {
      add(row.field(), 0, line, count(), 1);
      return;
    }
    add(row.label(), 0, line);
    add(row.field(), 1, line, row.half() && !narrow ? 1 : count() - 1, 1);
    if (row.second().isEmpty()) {
      return;
    }
    if (narrow) {
      add(row.second().getFirst(), 0, line + 1);
      add(row.second().getLast(), 1, line + 1, count() - 1, 1);
    } else {
      add(row.second().getFirst(), 2, line);
      add(row.second().getLast(), 3, line);
    }
  }

  /**
   * Every pane around asks for the height anew: wrapped texts are measured once and not as often as
   * there are panes around.
   */
  @Override
  protected double computePrefHeight(double width) {
    return preferred.at(width, () -> super.computePrefHeight(width));
  }

  @Override
  protected double computeMinHeight(double width) {
    return least.at(width, () -> super.computeMinHeight(width));
  }

  @Override
  public void requestLayout() {
    least.forget();
    preferred.forget();
    super.requestLayout();
  }

  /** The second column gives its room away while the grid is narrow. */
  private void arrange(double width) {
    boolean wanted = always || (width > 0 && width < NARROW);
    if (wanted == narrow) {
      return;
    }
    narrow = wanted;
    getChildren().clear();
    columns();
    fields.forEach(this::place);
  }
}
