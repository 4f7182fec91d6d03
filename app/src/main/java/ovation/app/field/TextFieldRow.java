package ovation.app.field;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import ovation.app.text.Texts;

/** A value of one line. Enter and leaving the field commit, Escape gives up. */
public final class TextFieldRow extends FieldRow<String> {
  private final TextField field = new TextField();

  /** A view of the model. */
  public TextFieldRow(FieldModel<String> model, Texts texts) {
    super(model, texts);
    Entry.commitWhenDone(field, () -> model.commit(field.getText()));
    field.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(model.value())) {
        field.setText(model.value());
        model.forgetRefusal();
        event.consume();
      }
    });
    model.valueProperty().subscribe(value -> Entry.show(field, value));
    assemble(field, field);
  }

  /** What an empty field says, as an example or as the value that then holds. */
  public TextFieldRow prompt(String text) {
    field.setPromptText(text);
    return this;
  }

  /** Shows the value in letters of equal width, for names and paths. */
  public TextFieldRow asCode() {
    field.getStyleClass().add("ov-code");
    return this;
  }

  @Override
  String describe(String value) {
    return value;
  }
}
