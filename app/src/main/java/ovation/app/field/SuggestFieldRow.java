package ovation.app.field;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import ovation.app.text.Texts;

/**
 * A text that can be typed freely, with the usual values in a list: resource subtypes, network
 * names, property types.
 */
public final class SuggestFieldRow extends FieldRow<String> {
  private final ComboBox<String> box = new ComboBox<>();
  private boolean showing;

  /**
   * A view of the model.
   *
   * @param suggestions the usual values, most usual first
   */
  public SuggestFieldRow(FieldModel<String> model, List<String> suggestions, Texts texts) {
    super(model, texts);
    box.setEditable(true);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    box.getItems().setAll(suggestions);
    box.setOnAction(event -> commit());
    Entry.commitOnLeaving(box.getEditor(), this::commit);
    model.valueProperty().subscribe(this::show);
    assemble(box, box);
    box.getEditor().setAccessibleText(model.label());
  }

  /** Says in the list what each value means, behind the value. */
  public SuggestFieldRow meanings(UnaryOperator<String> meaning) {
    box.setCellFactory(list -> new MeaningCell(meaning));
    return this;
  }

  /** Offers other values. */
  public void suggest(List<String> suggestions) {
    if (!box.getItems().equals(suggestions)) {
      showing = true;
      box.getItems().setAll(suggestions);
      showing = false;
      show(model().value());
    }
  }

  private void show(String value) {
    showing = true;
    box.setValue(value);
    Entry.show(box.getEditor(), value);
    showing = false;
  }

  private void commit() {
    if (!showing && model().commit(box.getEditor().getText().strip())) {
      show(model().value());
    }
  }

  @Override
  String describe(String value) {
    return value;
  }

  /** A value with its meaning: "vmx-19 · ESXi 7.0 U2". */
  private static final class MeaningCell extends ListCell<String> {
    private final UnaryOperator<String> meaning;

    MeaningCell(UnaryOperator<String> meaning) {
      this.meaning = meaning;
      setMnemonicParsing(false);
    }

    @Override
    protected void updateItem(String value, boolean empty) {
      super.updateItem(value, empty);
      if (empty || value == null) {
        setText(null);
      } else {
        String means = meaning.apply(value);
        setText(means.isEmpty() ? value : value + " · " + means);
      }
    }
  }
}
