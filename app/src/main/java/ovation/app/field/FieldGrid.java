package ovation.app.field;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Fields in two columns of label and value; a wide one takes both. */
public final class FieldGrid extends GridPane {
  private static final double LABEL = 112;
  private static final double SECOND_LABEL = 96;
  private static final double GAP = 16;
  private static final int COLUMNS = 4;

  private int rows;

  /** An empty grid. */
  public FieldGrid() {
    getStyleClass().add("ov-field-grid");
    setHgap(GAP);
    setVgap(12);
    for (int i = 0; i < COLUMNS; i++) {
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
    for (ColumnConstraints column : getColumnConstraints().subList(2, COLUMNS)) {
      column.setMinWidth(0);
      column.setPrefWidth(0);
      column.setMaxWidth(0);
    }
    return this;
  }

  /** Adds one field over the whole width. */
  public FieldGrid wide(FieldRow<?> field) {
    add(field.labelCell(), 0, rows);
    add(field.fieldCell(), 1, rows, COLUMNS - 1, 1);
    rows++;
    return this;
  }

  /** Adds two fields beside each other. */
  public FieldGrid pair(FieldRow<?> left, FieldRow<?> right) {
    add(left.labelCell(), 0, rows);
    add(left.fieldCell(), 1, rows);
    add(right.labelCell(), 2, rows);
    add(right.fieldCell(), 3, rows);
    rows++;
    return this;
  }

  /** Adds one field in the left half. */
  public FieldGrid half(FieldRow<?> field) {
    add(field.labelCell(), 0, rows);
    add(field.fieldCell(), 1, rows);
    rows++;
    return this;
  }

  /** Adds anything over the whole width, labels included. */
  public FieldGrid node(Node node) {
    add(node, 0, rows, COLUMNS, 1);
    rows++;
    return this;
  }
}
