package ovation.app.hardware;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import ovation.app.field.Card;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.QuantityFieldRow;
import ovation.app.field.SuggestFieldRow;
import ovation.app.field.UnitScale;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.model.envelope.Configuration;
import ovation.model.hardware.MachineFamilies;

/** The card of processors and memory, with the choice of the option that is looked at. */
final class ComputeCard {
  private final FormContext context;
  private final ComputeModel model;
  private final Consumer<String> chooseOption;
  private final VBox place = new VBox();
  private final MenuButton options = new MenuButton();
  private final Card card;
  private boolean withCores;
  private boolean withFirmware;

  ComputeCard(FormContext context, ComputeModel model, Consumer<String> chooseOption) {
    this.context = context;
    this.model = model;
    this.chooseOption = chooseOption;
    options.getStyleClass().add("flat");
    options.setMnemonicParsing(false);
    card = new Card(context.texts().of("hardware.compute"), place).actions(options);
    build();
  }

  Node node() {
    return card;
  }

  private void build() {
    Texts texts = context.texts();
    SuggestFieldRow family =
        new SuggestFieldRow(model.family, MachineFamilies.usual(), texts)
            .meanings(type -> MachineFamilies.meaning(type).orElse(""));
    FieldGrid grid = new FieldGrid();
    grid.pair(
        new QuantityFieldRow(model.cpus, UnitScale.count(""), texts),
        new QuantityFieldRow(model.memory, UnitScale.BYTES, texts));
    if (withFirmware) {
      grid.pair(
          family,
          new ChoiceFieldRow<>(
              model.firmware, ComputeModel.firmwares(), model::firmwareName, texts));
    } else {
      grid.half(family);
    }
    if (withCores) {
      grid.half(new QuantityFieldRow(model.cores, UnitScale.count(""), texts));
    }
    place.getChildren().setAll(grid);
  }

  void show(HardwareState state) {
    model.show(state);
    if (withCores != model.hasCores() || withFirmware != model.hasFirmware()) {
      withCores = model.hasCores();
      withFirmware = model.hasFirmware();
      build();
    }
    showOptions(state);
  }

  private void showOptions(HardwareState state) {
    boolean any = !state.envelope().configurations().isEmpty();
    options.setVisible(any);
    options.setManaged(any);
    options.setText(context.texts().of("hardware.appliesTo", state.optionLabel()));
    options.getItems().clear();
    ToggleGroup group = new ToggleGroup();
    for (Configuration option : state.envelope().configurations()) {
      String id = String.valueOf(option.id());
      RadioMenuItem item = new RadioMenuItem(HardwareState.label(option));
      item.setMnemonicParsing(false);
      item.setToggleGroup(group);
      item.setSelected(id.equals(state.option()));
      item.setOnAction(event -> chooseOption.accept(id));
      options.getItems().add(item);
    }
  }
}
