package ovation.app.export;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ovation.app.field.WrappedLabel;
import ovation.app.text.Texts;
import ovation.packaging.trust.TimestampAnswer;

/**
 * Below the address of a time-stamp server: asks it now, rather than when everything is written.
 */
final class StampTest {
  private static final double LABEL = 124;

  private final Texts texts;
  private final HBox node;

  StampTest(SigningModel model, Texts texts) {
    this.texts = texts;
    Button ask = new Button(texts.of("export.stampTest"));
    ask.setId("export-stamp-test");
    ask.getStyleClass().add("ov-small-button");
    ask.setMinWidth(Region.USE_PREF_SIZE);
    ask.setOnAction(event -> model.testStamp());
    Label words = new WrappedLabel("ov-plain");
    words.setId("export-stamp-said");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Region space = new Region();
    space.setMinWidth(LABEL + 8);
    node = new HBox(8, space, ask, words);
    node.setAlignment(Pos.CENTER_LEFT);
    model
        .stampStateProperty()
        .subscribe(state -> {
          ask.setDisable(state instanceof StampState.Asking);
          words.getStyleClass().setAll("label", style(state));
          words.setText(text(state));
        });
    node.visibleProperty().bind(model.stamp().valueProperty().map(typed -> !typed.isBlank()));
    node.managedProperty().bind(node.visibleProperty());
  }

  private static String style(StampState state) {
    return switch (state) {
      case StampState.Answers _ -> "ov-ok";
      case StampState.Fails _ -> "ov-err";
      case StampState.Asking _, StampState.Unasked _ -> "ov-muted";
    };
  }

  private String text(StampState state) {
    return switch (state) {
      case StampState.Unasked _ -> texts.of("export.stampUnasked");
      case StampState.Asking _ -> texts.of("export.stampAsking");
      case StampState.Answers(TimestampAnswer answer) ->
          texts.of(
              "export.stampAnswers",
              DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                  .withLocale(texts.locale())
                  .format(answer.time().atZone(ZoneId.systemDefault())),
              answer.authority().subject());
      case StampState.Fails(String message) -> message;
    };
  }

  Node node() {
    return node;
  }
}
