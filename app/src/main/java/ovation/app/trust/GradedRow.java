package ovation.app.trust;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ovation.app.field.WrappedLabel;

/** A line with a picture of how good it is: name, state in a word, and the reason below. */
final class GradedRow {
  private GradedRow() {}

  /**
   * A row.
   *
   * @param name what it is about
   * @param state in a word or two; "" for none
   * @param reason as a sentence; "" for none
   */
  static HBox of(Grade grade, String name, String state, String reason) {
    Label sentence = new WrappedLabel("ov-muted");
    sentence.setText(reason);
    return of(grade, name, state, sentence);
  }

  /** The same, with the reason as it is to be written. */
  static HBox of(Grade grade, String name, String state, Label reason) {
    Label title = new WrappedLabel("ov-strong");
    title.setText(name);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    Label word = new Label(state);
    word.setMnemonicParsing(false);
    word.setMinWidth(Region.USE_PREF_SIZE);
    word.getStyleClass().add(grade.style());
    HBox head = new HBox(8, title, word);
    head.setAlignment(Pos.TOP_LEFT);
    VBox words = new VBox(2, head);
    if (!reason.getText().isEmpty()) {
      words.getChildren().add(reason);
    }
    return row(grade, words);
  }

  static HBox row(Grade grade, Node words) {
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(8, icon(grade), words);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("ov-trust-row");
    return row;
  }

  static StackPane icon(Grade grade) {
    StackPane icon = new StackPane(grade.icon().node(16));
    icon.setAlignment(Pos.TOP_CENTER);
    icon.getStyleClass().addAll("ov-trust-icon", grade.style());
    icon.setMinWidth(16);
    return icon;
  }
}
