package ovation.app.table;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ovation.app.field.Tip;

/** The titles above the columns of a table. */
final class RowHead extends HBox {
  private static final double ICON = 16;
  private static final double ENDS = 36;

  /** The titles; with room before them if the lines have icons. */
  RowHead(List<Column> columns, boolean icons) {
    super(12);
    getStyleClass().add("ov-table-head");
    if (icons) {
      getChildren().add(space(ICON));
    }
    for (Column column : columns) {
      Label title = new Label(column.title());
      title.setMnemonicParsing(false);
      Tip.whenCut(title);
      CellView place = new CellView(column);
      place.getChildren().add(title);
      getChildren().add(place);
    }
    getChildren().add(space(ENDS));
  }

  private static Region space(double width) {
    Region space = new Region();
    space.setMinWidth(width);
    space.setMaxWidth(width);
    return space;
  }
}
