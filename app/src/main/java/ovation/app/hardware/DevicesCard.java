package ovation.app.hardware;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.form.Actions;
import ovation.app.form.EmptyState;
import ovation.app.form.FormContext;
import ovation.app.form.Problems;
import ovation.app.form.Remark;
import ovation.app.table.Column;
import ovation.app.table.Row;
import ovation.app.table.RowTable;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.DevicePaste;
import ovation.model.edit.HardwareEdits;
import ovation.model.hardware.Device;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;

/** The card of devices: a table by controller, one device open at a time. */
final class DevicesCard {
  private final FormContext context;
  private final RowTable table;
  private final DeviceDetail detail;
  private final MenuButton add = new MenuButton();
  private final Card card;
  private final EmptyState empty;
  private final Remark remark;
  private final NewDevicePanel panel;
  private final DeviceTransfer transfer;
  private @Nullable HardwareState shown;
  private @Nullable ElementKey opened;

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
                Column.fixed("", 136)),
            texts,
            true);
    transfer = new DeviceTransfer(texts);
    detail = new DeviceDetail(context, this::copy, this::duplicate, this::remove);
    table.setDetail(detail.node());
    table.openOnly(row -> shown != null && shown.find(row.id()).isPresent());
    table.onRemove(this::remove);
    table.onKey(this::keyPressed);
    table.onMenu(this::menu);
    table.openedProperty().addListener((o, old, id) -> showDetail());
    add.setText(texts.of("hardware.add"));
    add.setGraphic(Icon.ADD.node(12));
    add.getStyleClass().addAll("flat", "ov-no-arrow");
    add.disableProperty().bind(context.session().lockedProperty());
    empty =
        new EmptyState(
            Icon.HARDWARE, texts.of("hardware.noDevices"), texts.of("hardware.noDevicesHelp"));
    remark = new Remark(texts);
    panel = new NewDevicePanel(context, this::addNew, () -> showPanel(false));
    showPanel(false);
    Button paste = Actions.edit(context, Icon.PASTE, texts.of("hardware.paste"), this::paste);
    card =
        new Card(texts.of("hardware.devices"), new VBox(remark, panel, table, empty))
            .actions(paste, add);
  }

  private void showPanel(boolean now) {
    panel.setVisible(now);
    panel.setManaged(now);
    HardwareState state = shown;
    if (now && state != null) {
      panel.show(state);
      panel.begin();
    }
  }

  private void addNew(Edit edit) {
    showPanel(false);
    change(() -> context.edit(edit));
  }

  /** Does something that adds devices, and opens the last one that was not there before. */
  private void change(Runnable action) {
    HardwareState before = shown;
    action.run();
    HardwareState after = shown;
    if (before != null && after != null) {
      after.devices().stream()
          .map(HardwareState::id)
          .filter(id -> before.find(id).isEmpty())
          .reduce((first, last) -> last)
          .ifPresent(id -> {
            open(id);
            table.focus(id);
          });
    }
  }

  private boolean keyPressed(Object id, KeyEvent event) {
    if (!event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) {
      return false;
    }
    switch (event.getCode()) {
      case C -> copy(id);
      case X -> {
        copy(id);
        remove(id);
      }
      case V -> paste();
      case D -> duplicate(id);
      default -> {
        return false;
      }
    }
    return true;
  }

  private List<MenuItem> menu(Object id) {
    HardwareState state = shown;
    if (state == null || state.find(id).isEmpty()) {
      return List.of();
    }
    return List.of(
        item("hardware.copy", Icon.COPY, false, () -> copy(id)),
        item(
            "hardware.cut",
            Icon.COPY,
            true,
            () -> {
              copy(id);
              remove(id);
            }),
        item("hardware.paste", Icon.PASTE, true, this::paste),
        item("hardware.duplicate", Icon.DUPLICATE, true, () -> duplicate(id)),
        item("hardware.remove", Icon.REMOVE, true, () -> remove(id)));
  }

  private MenuItem item(String key, Icon icon, boolean edits, Runnable action) {
    MenuItem item = new MenuItem(context.texts().of(key), icon.node());
    item.setMnemonicParsing(false);
    item.setDisable(edits && context.session().lockedProperty().get());
    item.setOnAction(event -> action.run());
    return item;
  }

  private void copy(Object id) {
    HardwareState state = shown;
    if (state != null) {
      state
          .find(id)
          .ifPresent(device -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(transfer.copy(state, device));
            Clipboard.getSystemClipboard().setContent(content);
            remark.say(context.texts().of("hardware.copied", device.name()));
          });
    }
  }

  private void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    paste(text == null ? "" : text);
  }

  private void duplicate(Object id) {
    HardwareState state = shown;
    if (state != null) {
      state.find(id).ifPresent(device -> paste(transfer.copy(state, device)));
    }
  }

  private void paste(String text) {
    HardwareState state = shown;
    if (state == null || context.session().lockedProperty().get()) {
      return;
    }
    Optional<DevicePaste.Result> pasted = transfer.paste(state, text);
    if (pasted.isEmpty()) {
      remark.say(context.texts().of("paste.nothing"));
      return;
    }
    change(() -> context.edit(pasted.get().edit()));
    remark.say(transfer.report(pasted.get()));
  }

  Node node() {
    return card;
  }

  void show(HardwareState state) {
    shown = state;
    List<Row> rows = DeviceRows.of(state, context.texts(), new Problems(context));
    table.show(rows);
    reopen(state);
    table.setVisible(!rows.isEmpty());
    table.setManaged(!rows.isEmpty());
    empty.show(rows.isEmpty());
    add.getItems()
        .setAll(AddDeviceMenu.items(state, context.texts(), this::add, () -> showPanel(true)));
    if (panel.isVisible()) {
      panel.show(state);
    }
    showDetail();
  }

  /** A device that has got another InstanceID stays open. */
  private void reopen(HardwareState state) {
    ElementKey before = opened;
    if (before != null && table.openedProperty().get() == null) {
      state.devices().stream()
          .filter(
              device -> device.items().stream().anyMatch(item -> item.element().key() == before))
          .map(HardwareState::id)
          .findFirst()
          .ifPresent(table::open);
    }
  }

  private void showDetail() {
    HardwareState state = shown;
    Object id = table.openedProperty().get();
    if (state != null && id != null) {
      state
          .find(id)
          .ifPresent(device -> {
            opened = device.items().getFirst().element().key();
            detail.show(state, device);
          });
    }
  }

  /** The new device is opened, so that its fields are at hand. */
  private void add(Edit edit) {
    change(() -> context.edit(edit));
  }

  /** A controller goes with what hangs on it; the disks themselves stay. */
  private void remove(Object id) {
    HardwareState state = shown;
    boolean broken = context.session().lockedProperty().get();
    if (state != null && !broken) {
      state.find(id).ifPresent(device -> remove(state, device));
    }
  }

  private void remove(HardwareState state, Device device) {
    List<Device> all = DeviceTransfer.withChildren(state, device);
    List<Edit> edits =
        all.stream().map(one -> HardwareEdits.removeDevice(state.section(), one)).toList();
    int others = all.size() - 1;
    if (others == 0) {
      context.edit(edits.getFirst());
    } else {
      context.edit(
          Edit.all(context.texts().sentence("hardware.removeWith", device.name(), others), edits));
      remark.say(context.texts().of("hardware.removedWith", device.name(), others));
    }
  }

  /** Opens a device. */
  void open(Object id) {
    table.open(id);
  }

  /** Opens a device at what an element of it says. */
  void open(Object id, ElementKey element) {
    open(id);
    detail.reveal(element);
  }
}
