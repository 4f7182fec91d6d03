package ovation.app.hardware;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.form.EmptyState;
import ovation.app.form.FormContext;
import ovation.app.form.Problems;
import ovation.app.table.Column;
import ovation.app.table.Row;
import ovation.app.table.RowTable;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.HardwareEdits;
import ovation.model.xml.Edit;

/** The card of devices: a table by controller, one device open at a time. */
final class DevicesCard {
  private final FormContext context;
  private final RowTable table;
  private final DeviceDetail detail;
  private final MenuButton add = new MenuButton();
  private final Card card;
  private final EmptyState empty;
  private @Nullable HardwareState shown;

  DevicesCard(FormContext context) {
    this.context = context;
    Texts texts = context.texts();
    table =
        new RowTable(
            List.of(
                Column.growing(texts.of("hardware.columnDevice"), 126),
                Column.fixed(texts.of("hardware.columnType"), 76),
                Column.fixed(texts.of("hardware.columnAddress"), 48),
                Column.growing(texts.of("hardware.columnBacking"), 150),
                Column.fixed("", 158)),
            texts,
            true);
    detail = new DeviceDetail(context);
    table.setDetail(detail.node());
    table.openOnly(row -> shown != null && shown.find(row.id()).isPresent());
    table.onRemove(this::remove);
    table.openedProperty().addListener((o, old, id) -> showDetail());
    add.setText(texts.of("hardware.add"));
    add.setGraphic(Icon.ADD.node(12));
    add.getStyleClass().addAll("flat", "ov-no-arrow");
    add.disableProperty().bind(context.session().brokenProperty());
    empty =
        new EmptyState(
            Icon.HARDWARE, texts.of("hardware.noDevices"), texts.of("hardware.noDevicesHelp"));
    card = new Card(texts.of("hardware.devices"), new VBox(table, empty)).actions(add);
  }

  Node node() {
    return card;
  }

  void show(HardwareState state) {
    shown = state;
    List<Row> rows = DeviceRows.of(state, context.texts(), new Problems(context));
    table.show(rows);
    table.setVisible(!rows.isEmpty());
    table.setManaged(!rows.isEmpty());
    empty.show(rows.isEmpty());
    add.getItems().setAll(AddDeviceMenu.items(state, context.texts(), this::add));
    showDetail();
  }

  private void showDetail() {
    HardwareState state = shown;
    Object id = table.openedProperty().get();
    if (state != null && id != null) {
      state.find(id).ifPresent(device -> detail.show(state, device));
    }
  }

  /** The new device is opened, so that its fields are at hand. */
  private void add(Edit edit) {
    HardwareState before = shown;
    if (before != null) {
      String id = HardwareEdits.nextInstanceId(before.section());
      context.edit(edit);
      open(id);
      table.focus(id);
    }
  }

  private void remove(Object id) {
    HardwareState state = shown;
    boolean broken = context.session().brokenProperty().get();
    if (state != null && !broken) {
      state
          .find(id)
          .ifPresent(device -> context.edit(HardwareEdits.removeDevice(state.section(), device)));
    }
  }

  /** Opens a device. */
  void open(Object id) {
    table.open(id);
  }
}
