package ovation.app.form;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ovation.app.field.Tip;
import ovation.app.field.WrappedLabel;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/** A sentence in a card about what was just done there, until it is closed or outdated. */
public final class Remark extends HBox {
  private final Label words = new WrappedLabel("ov-plain");

  /** Without anything to say yet. */
  public Remark(Texts texts) {
    super(8);
    getStyleClass().add("ov-remark");
    setAlignment(Pos.TOP_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button close = new Button("", Icon.CLOSE.node(12));
    close.getStyleClass().addAll("flat", "ov-icon-only");
    close.setAccessibleText(texts.of("remark.close"));
    Tip.on(close, texts.of("remark.close"));
    close.setOnAction(event -> say(""));
    getChildren().setAll(Icon.INFO.node(14), words, close);
    say("");
  }

  /** Says something; "" takes the remark away. */
  public void say(String text) {
    words.setText(text);
    setVisible(!text.isEmpty());
    setManaged(!text.isEmpty());
    if (!text.isEmpty()) {
      words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  /** What it says, "" for nothing. */
  public String text() {
    return words.getText();
  }
}
