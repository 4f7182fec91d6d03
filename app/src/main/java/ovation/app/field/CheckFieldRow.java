package ovation.app.field;

import javafx.scene.control.CheckBox;
import ovation.app.text.Texts;

/** Yes or no, with a few words that say what yes means. */
public final class CheckFieldRow extends FieldRow<Boolean> {
  private final CheckBox box = new CheckBox();
  private final String statement;

  /**
   * A view of the model.
   *
   * @param statement what holds when the box is ticked: "The deployer may change it"
   */
  public CheckFieldRow(FieldModel<Boolean> model, String statement, Texts texts) {
    super(model, texts);
    this.statement = statement;
    box.setMnemonicParsing(false);
    box.setText(statement);
    box.setWrapText(true);
    box.setMinHeight(32);
    box.setOnAction(event -> {
      model.commit(box.isSelected());
      box.setSelected(model.value());
    });
    model.valueProperty().subscribe(box::setSelected);
    assemble(box, box);
  }

  @Override
  String describe(Boolean value) {
    return (value ? "☑ " : "☐ ") + statement;
  }
}
