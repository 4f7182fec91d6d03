package ovation.app.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.AccessibleAction;
import org.junit.jupiter.api.Test;
import ovation.app.ui.Fields;
import ovation.app.ui.Screen;

/** A table shows whatever a damaged descriptor holds, equal ids too. */
class RowTableTest {
  private final Screen screen;

  RowTableTest() throws Exception {
    screen = new Screen();
  }

  @Test
  void linesOfTheSameIdAreAllShown() {
    RowTable table =
        screen.call(
            () -> new RowTable(List.of(Column.growing("Name", 100)), Screen.english(), false));
    for (List<Row> rows :
        List.of(
            List.of(Row.of("a", Cell.of("1")), Row.of("a", Cell.of("2"))),
            List.of(
                Row.of("b", Cell.of("0")), Row.of("a", Cell.of("1")), Row.of("a", Cell.of("2"))),
            List.of(Row.of("a", Cell.of("2"))))) {
      screen.call(() -> {
        table.show(rows);
        return table;
      });
      List<RowView> views = Fields.below(table, RowView.class);
      assertEquals(rows, views.stream().map(RowView::row).toList());
      screen.call(() -> {
        views.getLast().executeAccessibleAction(AccessibleAction.FIRE);
        return table;
      });
    }
  }
}
