package ovation.app.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAction;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.ui.Fields;
import ovation.app.ui.Screen;

/** A table shows whatever a damaged descriptor holds, equal ids too. */
class RowTableTest {
  private static final int MANY = 60;

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

  /** A window full at once, the rest when that is seen. */
  @Test
  void manyLinesComeOnceTheFirstAreSeen() throws Exception {
    List<Row> rows =
        IntStream.range(0, MANY).mapToObj(i -> Row.of(i, Cell.of("Line " + i))).toList();
    RowTable table =
        screen.call(() -> {
          RowTable made =
              new RowTable(List.of(Column.growing("Name", 100)), Screen.english(), false);
          made.show(rows);
          return made;
        });
    int first = screen.look(() -> lines(table));
    assertTrue(first > 0 && first < MANY, first + " lines at once");
    screen.show(table, 400, 300);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> screen.look(() -> lines(table)) == MANY);
  }

  private static int lines(RowTable table) {
    return Fields.below(table, RowView.class).size();
  }
}
