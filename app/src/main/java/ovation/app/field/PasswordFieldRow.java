package ovation.app.field;

import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/** A secret of one line: dots, until the eye is pressed. */
public final class PasswordFieldRow extends FieldRow<String> {
  /** A view of the model. */
  public PasswordFieldRow(FieldModel<String> model, Texts texts) {
    super(model, texts);
    PasswordField hidden = new PasswordField();
    TextField open = new TextField();
    open.textProperty().bindBidirectional(hidden.textProperty());
    open.setAccessibleText(model.label());
    ToggleButton reveal = new ToggleButton("", Icon.PREVIEW.node(14));
    reveal.getStyleClass().add("ov-reveal");
    reveal.setAccessibleText(texts.of("field.reveal", model.label()));
    Tip.on(reveal, texts.of("field.reveal", model.label()));
    open.visibleProperty().bind(reveal.selectedProperty());
    hidden.visibleProperty().bind(reveal.selectedProperty().not());
    Entry.commitWhenDone(hidden, () -> model.commit(hidden.getText()));
    Entry.commitWhenDone(open, () -> model.commit(open.getText()));
    model.valueProperty().subscribe(value -> Entry.show(hidden, value));
    StackPane field = new StackPane(hidden, open);
    HBox.setHgrow(field, Priority.ALWAYS);
    assemble(new HBox(4, field, reveal), hidden);
  }

  @Override
  String describe(String value) {
    return "•".repeat(Math.min(8, value.length()));
  }
}
