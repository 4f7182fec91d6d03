package ovation.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldProblem;
import ovation.icons.Icon;

/** One line of a table on the screen. It takes the focus; Enter, Space or a click open it. */
final class RowView extends HBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final List<Column> columns;
  private final Runnable toggle;
  private final List<CellView> cells = new ArrayList<>();
  private final StackPane markPlace = new StackPane();
  private final StackPane arrow = new StackPane();
  private Row row;
  private @Nullable Row shown;
  private @Nullable Boolean openable;
  private boolean open;

  RowView(Row row, List<Column> columns, Runnable toggle) {
    super(12);
    this.columns = columns;
    this.toggle = toggle;
    this.row = row;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add(row.heading() ? "ov-row-heading" : "ov-row");
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    markPlace.setMinSize(16, 16);
    markPlace.setMaxSize(16, 16);
    arrow.setMinSize(16, 16);
    arrow.setMaxSize(16, 16);
    arrow.getStyleClass().add("ov-row-arrow");
    build();
    show(row);
    setOnMousePressed(event -> requestFocus());
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
        toggle.run();
      }
    });
  }

  private void build() {
    if (row.icon() != null) {
      getChildren().add(new StackPane());
    }
    for (int i = 0; i < row.cells().size(); i++) {
      CellView cell = new CellView(row.heading() ? null : columns.get(i));
      cells.add(cell);
      getChildren().add(cell);
    }
    HBox ends = new HBox(4, markPlace, arrow);
    ends.setMinWidth(36);
    ends.setAlignment(Pos.CENTER_RIGHT);
    getChildren().add(ends);
  }

  void show(Row now) {
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    row = now;
    if (now.icon() != null && getChildren().getFirst() instanceof StackPane place) {
      place.getChildren().setAll(now.icon().node());
    }
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).show(now.cells().get(i));
    }
    showMark(now.mark());
    setAccessibleText(now.spoken());
  }

  private void showMark(FieldProblem.@Nullable Level level) {
    markPlace.getChildren().clear();
    markPlace.getStyleClass().setAll(level == null ? "ov-none" : level.style());
    if (level != null) {
      markPlace.getChildren().add(level.icon().node(14));
    }
  }

  /** Shows whether the fields below are open; null for a line that cannot be opened. */
  void setOpen(@Nullable Boolean nowOpen) {
    if (Objects.equals(nowOpen, openable) && !arrow.getChildren().isEmpty()) {
      return;
    }
    openable = nowOpen;
    open = Boolean.TRUE.equals(nowOpen);
    pseudoClassStateChanged(OPEN, open);
    arrow.getChildren().clear();
    if (nowOpen != null) {
      arrow.getChildren().add((open ? Icon.COLLAPSE : Icon.EXPAND).node(12));
    }
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
  }

  Row row() {
    return row;
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? (Object) open
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      toggle.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
