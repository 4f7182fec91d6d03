package ovation.app.field;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import ovation.app.text.Texts;

/**
 * One of several values. A value of the document that is not among them is added to the list, so
 * that nothing is changed by being shown.
 *
 * @param <T> the type of the values
 */
public final class ChoiceFieldRow<T> extends FieldRow<T> {
  private static final int LONG = 16;

  private final ComboBox<T> box = new ComboBox<>();
  private final Function<T, String> name;
  private List<T> choices;
  private boolean showing;

  /**
   * A view of the model.
   *
   * @param choices what can be chosen, in this order
   * @param name how a value reads
   */
  public ChoiceFieldRow(
      FieldModel<T> model, List<T> choices, Function<T, String> name, Texts texts) {
    super(model, texts);
    this.name = name;
    this.choices = List.copyOf(choices);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    box.setVisibleRowCount(10);
    box.setConverter(new Names());
    new ListKeys<>(box, value -> value == null ? "" : name.apply(value), this::commit);
    model.valueProperty().subscribe(this::show);
    assemble(box, box);
  }

  private void commit() {
    T value = box.getValue();
    if (!showing && value != null && !value.equals(model().value())) {
      model().commit(value);
      show(model().value());
    }
  }

  /** Offers other values, for example the networks that there are now. */
  public void offer(List<T> newChoices) {
    if (!choices.equals(newChoices)) {
      choices = List.copyOf(newChoices);
      show(model().value());
    }
  }

  private void show(T value) {
    showing = true;
    List<T> items = new java.util.ArrayList<>(choices);
    if (!items.contains(value)) {
      items.addFirst(value);
    }
    if (!box.getItems().equals(items)) {
      box.getItems().setAll(items);
    }
    if (!Objects.equals(box.getValue(), value)) {
      box.setValue(value);
    }
    String text = value == null ? "" : name.apply(value);
    Tip.on(box, text.length() > LONG ? text : "");
    showing = false;
  }

  @Override
  String describe(T value) {
    return name.apply(value);
  }

  /** Values as texts; the other direction is not needed by a box that cannot be typed into. */
  private final class Names extends StringConverter<T> {
    @Override
    public String toString(T value) {
      return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
      return box.getValue();
    }
  }
}
