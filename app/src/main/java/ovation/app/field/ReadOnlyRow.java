package ovation.app.field;

import javafx.scene.control.TextField;
import ovation.app.text.Texts;

/** A value that is shown and can be copied, but not changed: a digest, a size that was measured. */
public final class ReadOnlyRow extends FieldRow<String> {
  private final TextField field;

  /** A view of the model. */
  public ReadOnlyRow(FieldModel<String> model, Texts texts) {
    super(model, texts);
    TextField field = new TextField();
    field.setEditable(false);
    field.getStyleClass().add("ov-plain-value");
    field.textProperty().bind(model.valueProperty());
    assemble(field, field);
    this.field = field;
  }

  /** Shows the value in letters of equal width. */
  public ReadOnlyRow asCode() {
    field.getStyleClass().add("ov-code");
    return this;
  }

  @Override
  String describe(String value) {
    return value;
  }
}
