package ovation.app.field;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ovation.app.text.Texts;

/**
 * A number with its unit. The value is decimal digits in the scale's smallest unit; anything else
 * the document may hold, such as {@code ${disk.size}}, is shown and can be typed as it is where the
 * form allows it.
 */
public final class QuantityFieldRow extends FieldRow<String> {
  private final HBox box = new HBox();
  private final TextField field = new TextField();
  private final ComboBox<UnitScale.Unit> unit = new ComboBox<>();
  private UnitScale scale;
  private boolean showing;
  private boolean referencesAllowed;

  /** A view of the model in the units of the scale. */
  public QuantityFieldRow(FieldModel<String> model, UnitScale scale, Texts texts) {
    super(model, texts);
    this.scale = scale;
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setMinWidth(48);
    field.setPrefColumnCount(6);
    unit.setAccessibleText(texts.of("field.unit", model.label()));
    unit.setMinWidth(84);
    unit.setPrefWidth(84);
    unit.setOnAction(event -> unitChosen());
    box.getChildren().setAll(field);
    showUnits();
    Entry.commitWhenDone(field, this::commit);
    field.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        model.forgetRefusal();
        show(model.value());
      }
    });
    model.valueProperty().subscribe(this::show);
    assemble(box, field);
  }

  /** Shows the number in other units, because it is in others now. */
  public void measureIn(UnitScale now) {
    if (!scale.equals(now)) {
      scale = now;
      showing = true;
      showUnits();
      showing = false;
      show(model().value());
    }
  }

  private void showUnits() {
    String only = scale.units().getFirst().name();
    boolean several = scale.units().size() > 1;
    box.getChildren().removeIf(child -> child != field);
    box.getStyleClass().remove("ov-quantity");
    unit.setValue(several ? null : scale.units().getFirst());
    if (several) {
      unit.getItems().setAll(scale.units());
      box.getChildren().add(unit);
    } else if (!only.isEmpty()) {
      Label label = new Label(only);
      label.setMnemonicParsing(false);
      label.getStyleClass().add("ov-fixed-unit");
      box.getChildren().add(label);
    }
    if (several || !only.isEmpty()) {
      box.getStyleClass().add("ov-quantity");
    }
  }

  /** Lets a property be named instead of a number, as {@code ${key}} (DSP0243 2.1.1 §9.1). */
  public QuantityFieldRow allowReferences() {
    referencesAllowed = true;
    return this;
  }

  /** What an empty field says. */
  public QuantityFieldRow prompt(String text) {
    field.setPromptText(text);
    return this;
  }

  private void show(String value) {
    showing = true;
    Optional<Long> amount = amount(value);
    if (amount.isPresent()) {
      UnitScale.Unit best = scale.bestFor(amount.get());
      unit.setValue(best);
      Entry.show(field, scale.format(amount.get(), best));
    } else {
      if (unit.getValue() == null) {
        unit.setValue(scale.usual());
      }
      Entry.show(field, value);
    }
    unit.setDisable(!value.isEmpty() && amount.isEmpty());
    showing = false;
  }

  /** The number stays as typed and gets another unit: 8 GiB becomes 8 MiB. */
  private void unitChosen() {
    if (!showing) {
      commit();
    }
  }

  private void commit() {
    String typed = field.getText().strip();
    boolean reference = referencesAllowed && typed.startsWith("${") && typed.endsWith("}");
    if (typed.isEmpty() || reference || typed.equals(model().value())) {
      model().commit(typed);
      return;
    }
    Optional<Long> amount = scale.parse(typed, unit.getValue());
    if (amount.isEmpty()) {
      model()
          .refuse(texts().of(scale.units().size() > 1 ? "field.notAQuantity" : "field.notANumber"));
    } else if (model().commit(Long.toString(amount.get()))) {
      show(model().value());
    }
  }

  private static Optional<Long> amount(String value) {
    try {
      return value.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(value));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  @Override
  String describe(String value) {
    return amount(value).map(scale::describe).orElse(value);
  }
}
