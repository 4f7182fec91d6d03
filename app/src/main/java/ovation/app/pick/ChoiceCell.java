package ovation.app.pick;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** A line of a {@link QuickPick}: icon, title with its found letters, detail, shortcut. */
final class ChoiceCell extends ListCell<Choice> {
  private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

  private final StackPane icon = new StackPane();
  private final TextFlow title = new TextFlow();
  private final Label detail = new Label();
  private final Label keys = new Label();
  private final HBox line = new HBox(12, icon, title, detail, keys);

  ChoiceCell() {
    icon.setMinWidth(16);
    title.setMinWidth(USE_PREF_SIZE);
    title.setMaxHeight(USE_PREF_SIZE);
    detail.setMnemonicParsing(false);
    detail.getStyleClass().add("ov-muted");
    detail.setMinWidth(0);
    detail.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(detail, Priority.ALWAYS);
    keys.setMnemonicParsing(false);
    keys.setMinWidth(USE_PREF_SIZE);
    keys.getStyleClass().add("ov-keys");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinWidth(0);
    setPrefWidth(0);
    setOnMouseClicked(event -> {
      Choice choice = getItem();
      if (choice != null && getListView() instanceof ChoiceList list) {
        list.choose(choice);
      }
    });
  }

  @Override
  protected void updateItem(@Nullable Choice choice, boolean empty) {
    super.updateItem(choice, empty);
    if (empty || choice == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    icon.getChildren().setAll(choice.icon().node());
    write(choice);
    detail.setText(choice.isPossible() ? choice.detail() : choice.refusal());
    keys.setText(choice.keys());
    keys.setVisible(!choice.keys().isEmpty());
    keys.setManaged(!choice.keys().isEmpty());
    title.pseudoClassStateChanged(IMPOSSIBLE, !choice.isPossible());
    setAccessibleText(spoken(choice));
    setGraphic(line);
  }

  static String spoken(Choice choice) {
    String rest = choice.isPossible() ? choice.detail() : choice.refusal();
    return String.join(
        ", ",
        java.util.stream.Stream.of(choice.title(), rest, choice.keys())
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private void write(Choice choice) {
    title.getChildren().clear();
    String text = choice.title();
    int from = 0;
    while (from < text.length()) {
      boolean found = choice.letters().get(from);
      int next = found ? choice.letters().nextClearBit(from) : choice.letters().nextSetBit(from);
      int to = next < 0 ? text.length() : Math.min(next, text.length());
      Text part = new Text(text.substring(from, to));
      part.getStyleClass().add(found ? "ov-found" : "ov-unfound");
      title.getChildren().add(part);
      from = to;
    }
  }
}
