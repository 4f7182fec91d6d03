package ovation.app.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ovation.app.attention.Announcer;
import ovation.app.field.Tip;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/** A strip below the header that says what could not be done, until it is read. */
final class Notices {
  private final Label message = new Label();
  private final Announcer announcer;
  private final HBox strip = new HBox(8);

  Notices(Texts texts, Announcer announcer) {
    this.announcer = announcer;
    message.setMnemonicParsing(false);
    message.setWrapText(true);
    message.setMaxWidth(Double.MAX_VALUE);
    message.setAccessibleRole(AccessibleRole.TEXT);
    HBox.setHgrow(message, Priority.ALWAYS);
    Button close = new Button("", Icon.CLOSE.node(12));
    close.getStyleClass().addAll("flat", "ov-icon-only");
    close.setAccessibleText(texts.of("notice.close"));
    Tip.on(close, texts.of("notice.close"));
    close.setOnAction(event -> clear());
    strip.getChildren().setAll(Icon.ERROR.node(), message, close);
    strip.getStyleClass().add("ov-notice");
    strip.setId("notice");
    clear();
  }

  Node node() {
    return strip;
  }

  void say(String text) {
    message.setText(text);
    strip.setVisible(true);
    strip.setManaged(true);
    announcer.say(this, text);
  }

  void clear() {
    message.setText("");
    strip.setVisible(false);
    strip.setManaged(false);
  }
}
