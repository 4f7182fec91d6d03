package ovation.app.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.DeviceEdits;
import ovation.model.edit.DeviceNames;
import ovation.model.edit.HardwareEdits;
import ovation.model.edit.NewDevice;
import ovation.model.envelope.Disk;
import ovation.model.hardware.Bus;
import ovation.model.hardware.BusKind;
import ovation.model.hardware.Device;
import ovation.model.hardware.HostResources;
import ovation.model.hardware.ResourceType;
import ovation.model.xml.Edit;

/** The card of buses: each controller with its places and what sits on them. */
final class BusesCard {
  private static final int MOST_ITEMS = 30;
  private static final long BLANK = 16L << 30;

  private final FormContext context;
  private final Texts texts;
  private final Consumer<Object> open;
  private final VBox strips = new VBox(12);
  private final Card card;
  private @Nullable HardwareState shown;
  private List<BusView> views = List.of();

  /**
   * The card.
   *
   * @param open opens a device in the table
   */
  BusesCard(FormContext context, Consumer<Object> open) {
    this.context = context;
    this.open = open;
    texts = context.texts();
    strips.getStyleClass().add("ov-buses");
    card = new Card(texts.of("bus.card"), strips);
  }

  Node node() {
    return card;
  }

  void show(HardwareState state) {
    shown = state;
    List<BusView> now = BusView.of(state.devices(), texts);
    card.setVisible(!now.isEmpty());
    card.setManaged(!now.isEmpty());
    if (!now.equals(views)) {
      views = now;
      List<Node> nodes = new ArrayList<>();
      for (BusView view : now) {
        nodes.add(
            new BusStrip(
                view, open, (node, address) -> offer(node, view.bus(), address), new Dropped()));
      }
      strips.getChildren().setAll(nodes);
    }
  }

  private void offer(Node at, Bus bus, int address) {
    HardwareState state = shown;
    if (state != null && !context.session().lockedProperty().get()) {
      ContextMenu menu = new ContextMenu();
      menu.getItems().setAll(items(state, bus, address));
      menu.show(at, Side.BOTTOM, 0, 2);
    }
  }

  /** What can be put on a free place. */
  List<MenuItem> items(HardwareState state, Bus bus, int address) {
    List<MenuItem> items = new ArrayList<>();
    if (bus.kind().takes(ResourceType.DISK_DRIVE) && bus.kind().isStorage()) {
      items.add(
          item(
              texts.of("hardware.addBlankDisk"),
              Icon.DISK,
              DeviceEdits.addBlank(
                  state.envelope(),
                  state.section(),
                  at(bus, address, fresh(state, ResourceType.DISK_DRIVE)),
                  BLANK)));
      items.add(disks(state, bus, address));
    }
    if (bus.kind().isStorage() && bus.kind() != BusKind.NVME) {
      NewDevice drive =
          at(bus, address, fresh(state, ResourceType.CD_DRIVE))
              .with("AutomaticAllocation", "false")
              .optional();
      items.add(
          item(
              texts.of("hardware.addCd"),
              Icon.CD,
              HardwareEdits.addDevice(state.section(), drive)));
    }
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(moves(state, bus, address));
    return items;
  }

  private static NewDevice fresh(HardwareState state, ResourceType type) {
    return new NewDevice(DeviceNames.free(state.devices(), type, null), type);
  }

  private static NewDevice at(Bus bus, int address, NewDevice device) {
    return device
        .with("Parent", bus.controller().instanceId())
        .with("AddressOnParent", Integer.toString(address));
  }

  private Menu disks(HardwareState state, Bus bus, int address) {
    Menu menu = new Menu(texts.of("hardware.addExistingDisk"), Icon.DISK.node());
    List<String> here =
        state.devices().stream().flatMap(device -> device.diskId().stream()).toList();
    for (Disk disk : state.envelope().disks()) {
      String id = String.valueOf(disk.diskId());
      if (!here.contains(id) && menu.getItems().size() < MOST_ITEMS) {
        NewDevice device =
            at(bus, address, fresh(state, ResourceType.DISK_DRIVE))
                .with("HostResource", HostResources.ofDisk(id));
        menu.getItems().add(item(id, Icon.DISK, HardwareEdits.addDevice(state.section(), device)));
      }
    }
    menu.setDisable(menu.getItems().isEmpty());
    return menu;
  }

  private Menu moves(HardwareState state, Bus bus, int address) {
    Menu menu = new Menu(texts.of("bus.moveHere"), Icon.CONTROLLER.node());
    BusMoves moves = new BusMoves(state, texts);
    for (Device device : moves.movable(bus)) {
      moves
          .move(HardwareState.id(device), bus, address)
          .filter(ignored -> menu.getItems().size() < MOST_ITEMS)
          .ifPresent(edit ->
              menu.getItems()
                  .add(
                      item(
                          device.name(),
                          device.type().map(DeviceRows::icon).orElse(Icon.DEVICE),
                          edit)));
    }
    menu.setDisable(menu.getItems().isEmpty());
    return menu;
  }

  private MenuItem item(String label, Icon icon, Edit edit) {
    MenuItem item = new MenuItem(label, icon.node());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> context.edit(edit));
    return item;
  }

  /** A device was dragged from one place to another. */
  private final class Dropped implements BusStrip.Drop {
    @Override
    public boolean accepts(String device, Bus bus, int address) {
      HardwareState state = shown;
      return state != null
          && !context.session().lockedProperty().get()
          && new BusMoves(state, texts).move(device, bus, address).isPresent();
    }

    @Override
    public void put(String device, Bus bus, int address) {
      HardwareState state = shown;
      if (state != null) {
        new BusMoves(state, texts).move(device, bus, address).ifPresent(context::edit);
      }
    }
  }
}
