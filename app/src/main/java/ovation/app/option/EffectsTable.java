package ovation.app.option;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import ovation.app.table.Cell;
import ovation.app.table.Column;
import ovation.app.table.Row;
import ovation.app.table.RowTable;
import ovation.app.text.Texts;

/** What the options change, as a table to read: the fewer of options and things across. */
final class EffectsTable {
  private static final int MOST_THINGS = 5;

  private EffectsTable() {}

  /** One line for each thing that differs, one column for each option. */
  static Node byThing(OptionEffects effects, Texts texts) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.growing("", 140));
    effects.options().forEach(option -> columns.add(Column.growing(option, 80)));
    List<Row> rows = new ArrayList<>();
    String subject = "";
    for (OptionEffects.Line line : effects.lines()) {
      if (!line.subject().equals(subject)) {
        subject = line.subject();
        rows.add(
            Row.heading(
                List.of(subject, rows.size()), new Cell.Text(subject, "", Cell.Tone.STRONG)));
      }
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.muted(line.what()));
      line.values().forEach(value -> cells.add(Cell.of(value)));
      rows.add(Row.of(List.of(line.subject(), line.what(), rows.size()), cells));
    }
    return table(columns, rows, texts);
  }

  /** One line for each option, one column for each thing that differs. */
  static Node byOption(OptionEffects effects, Texts texts) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.growing(texts.of("option.columnOption"), 200));
    effects.lines().forEach(line -> columns.add(Column.growing(line.what(), 88)));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < effects.options().size(); i++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(effects.options().get(i)));
      for (OptionEffects.Line line : effects.lines()) {
        cells.add(Cell.muted(line.values().get(i)));
      }
      rows.add(Row.of(i, cells));
    }
    Node table = table(columns, rows, texts);
    if (effects.lines().size() <= MOST_THINGS) {
      return table;
    }
    ScrollPane scroll = new ScrollPane(table);
    scroll.setFitToHeight(true);
    scroll.setMinWidth(0);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private static Node table(List<Column> columns, List<Row> rows, Texts texts) {
    RowTable table = new RowTable(columns, texts, false);
    table.openOnly(row -> false);
    table.show(rows);
    return table;
  }
}
