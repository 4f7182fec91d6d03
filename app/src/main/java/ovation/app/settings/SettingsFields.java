package ovation.app.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldModel;
import ovation.app.text.Texts;

/** Fields of settings: what is chosen holds at once. */
final class SettingsFields {
  private SettingsFields() {}

  /**
   * One of several values of a setting.
   *
   * @param label the name of the field
   * @param help one line below it, "" for none
   * @param name how a value reads
   */
  static <T> ChoiceFieldRow<T> choice(
      ObjectProperty<T> setting,
      String label,
      String help,
      List<T> choices,
      Function<T, String> name,
      Texts texts) {
    return new ChoiceFieldRow<>(model(setting, label).help(help), choices, name, texts);
  }

  /** A field that shows and sets a setting. */
  static <T> FieldModel<T> model(ObjectProperty<T> setting, String label) {
    FieldModel<T> model = new FieldModel<>(label, setting.get());
    model.notInDescriptor().onCommit(setting::set);
    setting.subscribe(value -> model.show(value));
    return model;
  }
}
