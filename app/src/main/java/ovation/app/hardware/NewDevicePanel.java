package ovation.app.hardware;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.CheckFieldRow;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.QuantityFieldRow;
import ovation.app.field.SuggestFieldRow;
import ovation.app.field.TextFieldRow;
import ovation.app.field.UnitScale;
import ovation.app.field.WrappedLabel;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.model.envelope.OvfVersion;
import ovation.model.hardware.SubTypes;
import ovation.model.target.Targets;
import ovation.model.xml.Edit;

/**
 * Adds a device of any kind: the kind on the left, what it is to be like on the right, and below it
 * on which platforms that runs.
 */
final class NewDevicePanel extends HBox {
  private static final double LIST = 208;
  private static final double HEIGHT = 360;

  private final FormContext context;
  private final Texts texts;
  private final NewDeviceModel model;
  private final Consumer<Edit> add;
  private final Runnable close;
  private final TextField filter = new TextField();
  private final ListView<DeviceCatalog.Kind> kinds = new ListView<>();
  private final VBox fields = new VBox();
  private final VBox support = new VBox(2);
  private final Button done = new Button();
  private @Nullable SuggestFieldRow address;
  private @Nullable ModelSupport platforms;

  /**
   * A panel.
   *
   * @param add carries out the edit
   * @param close takes the panel away
   */
  NewDevicePanel(FormContext context, Consumer<Edit> add, Runnable close) {
    this.context = context;
    this.add = add;
    this.close = close;
    texts = context.texts();
    model = new NewDeviceModel(texts);
    getStyleClass().add("ov-new-device");
    filter.setPromptText(texts.of("newDevice.filter"));
    filter.setAccessibleText(texts.of("newDevice.filter"));
    filter.textProperty().addListener((o, old, text) -> find());
    kinds.setAccessibleText(texts.of("newDevice.kinds"));
    kinds.getStyleClass().add("ov-kinds");
    kinds.setCellFactory(list -> new KindCell());
    kinds.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    VBox.setVgrow(kinds, Priority.ALWAYS);
    VBox left = new VBox(8, filter, kinds);
    left.setMinWidth(LIST);
    left.setMaxWidth(LIST);
    left.setPrefHeight(HEIGHT);
    left.getStyleClass().add("ov-new-device-kinds");
    model.subType.valueProperty().subscribe(value -> showSupport());
    model.controller.valueProperty().subscribe(value -> offerAddresses());
    VBox right = new VBox(fields, support, space(), buttons());
    support.getStyleClass().add("ov-new-device-support");
    right.setMinWidth(0);
    HBox.setHgrow(right, Priority.ALWAYS);
    getChildren().setAll(left, right);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  private static Region space() {
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    return space;
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && event.getTarget() == filter) {
      kinds.requestFocus();
      event.consume();
    }
  }

  private Node buttons() {
    Button cancel = new Button(texts.of("newDevice.cancel"));
    cancel.setMnemonicParsing(false);
    cancel.setOnAction(event -> close.run());
    done.setText(texts.of("newDevice.add"));
    done.setMnemonicParsing(false);
    done.getStyleClass().add("accent");
    done.disableProperty()
        .bind(
            context
                .session()
                .lockedProperty()
                .or(kinds.getSelectionModel().selectedItemProperty().isNull()));
    done.setOnAction(event -> {
      if (model.isChosen()) {
        add.accept(model.edit());
      }
    });
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(8, gap, cancel, done);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.getStyleClass().add("ov-new-device-foot");
    return row;
  }

  /** Shows the present hardware; what was chosen stays. */
  void show(HardwareState state) {
    model.show(state);
    platforms =
        new ModelSupport(
            texts,
            ModelSupport.wanted(Targets.builtIn(), context.session().platforms().unwanted()),
            state.section().system());
    find();
    if (kinds.getSelectionModel().isEmpty()) {
      kinds.getSelectionModel().selectFirst();
    } else if (!model.isChosen()) {
      choose(kinds.getSelectionModel().getSelectedItem());
    }
  }

  /** The filter has the focus, so that the kind can be typed at once. */
  void begin() {
    filter.clear();
    filter.requestFocus();
  }

  private void find() {
    Snapshot now = context.session().snapshotProperty().get();
    boolean second = now.version() == OvfVersion.V2;
    DeviceCatalog.Kind chosen = kinds.getSelectionModel().getSelectedItem();
    List<DeviceCatalog.Kind> found = new DeviceCatalog(texts, second).find(filter.getText());
    if (!kinds.getItems().equals(found)) {
      kinds.getItems().setAll(found);
      if (chosen != null && found.contains(chosen)) {
        kinds.getSelectionModel().select(chosen);
      } else {
        kinds.getSelectionModel().selectFirst();
      }
    }
  }

  private void choose(DeviceCatalog.@Nullable Kind kind) {
    if (kind != null && platforms != null) {
      model.choose(kind);
      build();
      showSupport();
    }
  }

  private void build() {
    FieldGrid grid = new FieldGrid().narrow();
    SuggestFieldRow subType =
        new SuggestFieldRow(model.subType, model.subTypes(), texts).meanings(this::meaning);
    grid.wide(new TextFieldRow(model.name, texts));
    if (!model.subTypes().isEmpty() || !model.kind().type().isDisk()) {
      grid.wide(subType);
    }
    if (model.kind().type().isNetworkAdapter()) {
      grid.wide(new SuggestFieldRow(model.network, model.networks(), texts));
    }
    address = null;
    if (model.hangs()) {
      SuggestFieldRow places = new SuggestFieldRow(model.address, model.addresses(), texts);
      address = places;
      grid.wide(
          new ChoiceFieldRow<>(
              model.controller, model.controllers(), model::controllerName, texts));
      grid.wide(places);
    }
    if (model.isBacked()) {
      grid.wide(new ChoiceFieldRow<>(model.backing, model.backings(), model::backingName, texts));
    }
    if (model.kind().type().isDisk()) {
      grid.wide(new QuantityFieldRow(model.capacity, UnitScale.BYTES, texts));
    }
    grid.wide(new CheckFieldRow(model.required, texts.of("hardware.requiredText"), texts));
    fields.getChildren().setAll(grid);
  }

  private String meaning(String value) {
    String known = texts.say(SubTypes.label(value));
    ModelSupport answers = platforms;
    String runs = answers == null ? "" : answers.summary(model.kind().type(), value);
    return known.equalsIgnoreCase(value) ? runs : known + " · " + runs;
  }

  private void offerAddresses() {
    SuggestFieldRow places = address;
    if (places != null && model.isChosen()) {
      places.suggest(model.addresses());
    }
  }

  private void showSupport() {
    ModelSupport answers = platforms;
    support.getChildren().clear();
    if (answers != null && model.isChosen()) {
      String value = model.subType.value();
      Label summary = new WrappedLabel("ov-strong");
      summary.setText(answers.summary(model.kind().type(), value));
      support.getChildren().add(summary);
      for (String reason : answers.reasons(model.kind().type(), value)) {
        Label line = new WrappedLabel("ov-muted");
        line.getStyleClass().add("ov-small");
        line.setText(reason);
        support.getChildren().add(line);
      }
    }
  }

  /** One kind of device. */
  private static final class KindCell extends ListCell<DeviceCatalog.Kind> {
    KindCell() {
      setMnemonicParsing(false);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(DeviceCatalog.@Nullable Kind kind, boolean empty) {
      super.updateItem(kind, empty);
      setText(empty || kind == null ? null : kind.label());
      setGraphic(empty || kind == null ? null : DeviceRows.icon(kind.type()).node(14));
    }
  }
}
