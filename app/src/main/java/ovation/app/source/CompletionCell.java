package ovation.app.source;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What can be written, as it is written, and behind it what it means. */
final class CompletionCell extends ListCell<Completion> {
  private final Label label = new Label();
  private final Label detail = new Label();
  private final HBox line;

  CompletionCell() {
    label.setMnemonicParsing(false);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().add("ov-code");
    detail.setMnemonicParsing(false);
    detail.getStyleClass().addAll("ov-muted", "ov-small");
    HBox.setHgrow(detail, Priority.ALWAYS);
    line = new HBox(12, label, detail);
    line.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Completion item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    label.setText(item.label());
    detail.setText(item.detail());
    setGraphic(line);
    setAccessibleText(item.detail().isEmpty() ? item.label() : item.label() + ", " + item.detail());
  }
}
