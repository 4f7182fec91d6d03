package ovation.app.convert;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.icons.Icon;
import ovation.model.convert.Loss;

/** One thing that the other version cannot say: what, why, and where it stands. */
final class LossCell extends ListCell<Loss> {
  private final Label what = label("ov-strong");
  private final Label why = label("ov-plain");
  private final Label path = label("ov-problem-place");
  private final HBox line;

  LossCell() {
    VBox words = new VBox(2, what, why, path);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox icon = new HBox(Icon.WARNING.node(14));
    icon.getStyleClass().addAll("ov-problem-icon", "ov-warn");
    line = new HBox(8, icon, words);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add("ov-problem");
    setPrefWidth(0);
  }

  private static Label label(String style) {
    Label label = new Label();
    label.setMnemonicParsing(false);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  @Override
  protected void updateItem(@Nullable Loss loss, boolean empty) {
    super.updateItem(loss, empty);
    if (empty || loss == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    what.setText(loss.what());
    why.setText(loss.why());
    path.setText(loss.path());
    setGraphic(line);
    setAccessibleText(loss.what() + ". " + loss.why());
  }
}
