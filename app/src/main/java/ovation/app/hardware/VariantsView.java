package ovation.app.hardware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ovation.app.field.FieldModel;
import ovation.app.field.FieldRow;
import ovation.app.field.QuantityFieldRow;
import ovation.app.field.TextFieldRow;
import ovation.app.field.UnitScale;
import ovation.app.form.Actions;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.DeviceVariants;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.Device;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;

/** The amounts of a device: a line for all options, for single ones, and for the range. */
final class VariantsView {
  private static final double FIRST = 100;

  /** A number with its unit beside it. */
  private static final double AMOUNT = 132;

  private static final double WEIGHT = 48;

  private final FormContext context;
  private final Texts texts;
  private final GridPane grid = new GridPane();
  private final MenuButton add = new MenuButton();
  private final VBox node;
  private final Map<ElementKey, VariantModel> models = new LinkedHashMap<>();
  private final Map<ElementKey, Label> titles = new LinkedHashMap<>();
  private final Map<ElementKey, Runnable> units = new LinkedHashMap<>();

  VariantsView(FormContext context) {
    this.context = context;
    texts = context.texts();
    grid.setHgap(16);
    grid.setVgap(8);
    grid.getStyleClass().add("ov-variants");
    ColumnConstraints first = new ColumnConstraints(FIRST, FIRST, FIRST);
    grid.getColumnConstraints().add(first);
    for (double least : new double[] {AMOUNT, AMOUNT, AMOUNT, WEIGHT}) {
      ColumnConstraints column = new ColumnConstraints(least, least, Double.MAX_VALUE);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    add.setText(texts.of("variant.add"));
    add.setMnemonicParsing(false);
    add.setGraphic(Icon.ADD.node(12));
    add.getStyleClass().addAll("flat", "ov-no-arrow");
    add.disableProperty().bind(context.session().lockedProperty());
    HBox foot = new HBox(add);
    foot.setAlignment(Pos.CENTER_LEFT);
    node = new VBox(8, grid, foot);
  }

  Node node() {
    return node;
  }

  /** Shows a device; lines are made anew only when there are others than before. */
  void show(HardwareState state, Device now) {
    List<HardwareItem> items = DeviceVariants.itemsOf(state.section(), now);
    List<ElementKey> keys = items.stream().map(item -> item.element().key()).toList();
    if (!keys.equals(List.copyOf(models.keySet()))) {
      build(items);
    }
    for (HardwareItem item : items) {
      VariantModel model = models.get(item.element().key());
      Label title = titles.get(item.element().key());
      if (model != null && title != null) {
        model.show(state, now, item);
        units.getOrDefault(item.element().key(), () -> {}).run();
        title.setText(model.title());
      }
    }
    add.getItems().setAll(offers(state, now, items));
    add.setVisible(!add.getItems().isEmpty());
  }

  private void build(List<HardwareItem> items) {
    models.clear();
    titles.clear();
    units.clear();
    grid.getChildren().clear();
    String[] heads = {
      "variant.columnFor",
      "variant.quantity",
      "variant.reservation",
      "variant.limit",
      "variant.weight"
    };
    for (int column = 0; column < heads.length; column++) {
      Label head = new Label(texts.of(heads[column]));
      head.getStyleClass().addAll("ov-muted", "ov-small");
      head.setMnemonicParsing(false);
      grid.add(head, column, 0);
    }
    int row = 1;
    for (HardwareItem item : items) {
      line(item, row++, items.size() > 1);
    }
  }

  private void line(HardwareItem item, int row, boolean removable) {
    VariantModel model = new VariantModel(context, item);
    models.put(item.element().key(), model);
    Label title = new Label();
    title.setMnemonicParsing(false);
    title.setWrapText(true);
    titles.put(item.element().key(), title);
    GridPane.setValignment(title, VPos.CENTER);
    grid.add(title, 0, row);
    QuantityFieldRow quantity = amount(model.quantity);
    QuantityFieldRow reservation = amount(model.reservation);
    QuantityFieldRow limit = amount(model.limit);
    units.put(
        item.element().key(),
        () -> {
          quantity.measureIn(model.scale("VirtualQuantity"));
          reservation.measureIn(model.scale("Reservation"));
          limit.measureIn(model.scale("Limit"));
        });
    List<FieldRow<?>> fields =
        List.of(quantity, reservation, limit, new TextFieldRow(model.weight, texts));
    for (int i = 0; i < fields.size(); i++) {
      grid.add(fields.get(i).fieldCell(), i + 1, row);
    }
    if (removable) {
      Node remove = Actions.icon(context, Icon.REMOVE, texts.of("variant.remove"), model::remove);
      GridPane.setValignment(remove, VPos.TOP);
      grid.add(remove, fields.size() + 1, row);
    }
  }

  private QuantityFieldRow amount(FieldModel<String> field) {
    return new QuantityFieldRow(field, UnitScale.count(""), texts);
  }

  private List<MenuItem> offers(HardwareState state, Device now, List<HardwareItem> items) {
    List<MenuItem> offers = new ArrayList<>();
    for (Configuration option : state.envelope().configurations()) {
      String id = String.valueOf(option.id());
      boolean there =
          items.stream()
              .filter(item -> item.bound() == null || item.bound().isEmpty())
              .anyMatch(item -> item.configurations().contains(id));
      if (!there) {
        offers.add(
            offer(
                texts.of("variant.forOption", HardwareState.label(option)),
                DeviceVariants.addVariant(state.section(), now, id)));
      }
    }
    for (String bound : List.of("min", "max")) {
      if (items.stream().noneMatch(item -> bound.equals(item.bound()))) {
        offers.add(
            offer(
                texts.of(bound.equals("min") ? "variant.min" : "variant.max"),
                DeviceVariants.addBound(state.section(), now, bound)));
      }
    }
    return offers;
  }

  private MenuItem offer(String label, Edit edit) {
    MenuItem item = new MenuItem(label);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> context.edit(edit));
    return item;
  }
}
