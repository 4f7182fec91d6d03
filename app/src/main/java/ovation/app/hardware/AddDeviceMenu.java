package ovation.app.hardware;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.DeviceEdits;
import ovation.model.edit.DiskEdits;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Network;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Device;
import ovation.model.hardware.ResourceType;
import ovation.model.xml.Edit;

/** The devices that can be added to a system, each complete and at a free address. */
final class AddDeviceMenu {
  /** A menu of more disks than these is no way to find one. */
  private static final int MOST_DISKS = 60;

  private static final long BLANK = 16L << 30;

  private final HardwareState state;
  private final Texts texts;
  private final Consumer<Edit> add;

  private AddDeviceMenu(HardwareState state, Texts texts, Consumer<Edit> add) {
    this.state = state;
    this.texts = texts;
    this.add = add;
  }

  /**
   * The items of the menu for the present hardware.
   *
   * @param anyOther lets the user choose among all kinds
   */
  static List<MenuItem> items(
      HardwareState state, Texts texts, Consumer<Edit> add, Runnable anyOther) {
    List<MenuItem> items = new AddDeviceMenu(state, texts, add).items();
    MenuItem other = new MenuItem(texts.of("hardware.addOther"), Icon.ADD.node());
    other.setMnemonicParsing(false);
    other.setOnAction(event -> anyOther.run());
    items.add(new SeparatorMenuItem());
    items.add(other);
    return items;
  }

  private List<MenuItem> items() {
    Envelope envelope = state.envelope();
    VirtualHardwareSection hardware = state.section();
    List<MenuItem> items = new ArrayList<>();
    items.add(
        item(
            texts.of("hardware.addBlankDisk"),
            Icon.DISK,
            DeviceEdits.addBlankDisk(envelope, hardware, BLANK)));
    items.add(existingDisks());
    items.add(networks());
    items.add(item(texts.of("hardware.addCd"), Icon.CD, DeviceEdits.addCdDrive(hardware)));
    items.add(new SeparatorMenuItem());
    items.add(controller("hardware.addScsi", ResourceType.SCSI_CONTROLLER, "VirtualSCSI"));
    items.add(controller("hardware.addSata", ResourceType.OTHER_STORAGE, "vmware.sata.ahci"));
    items.add(controller("hardware.addNvme", ResourceType.OTHER_STORAGE, "vmware.nvme.controller"));
    items.add(controller("hardware.addIde", ResourceType.IDE_CONTROLLER, null));
    items.add(controller("hardware.addUsb", ResourceType.USB_CONTROLLER, "vmware.usb.xhci"));
    items.add(new SeparatorMenuItem());
    items.add(other("hardware.addSerial", ResourceType.SERIAL_PORT, "vmware.serialport.device"));
    items.add(other("hardware.addFloppy", ResourceType.FLOPPY_DRIVE, "vmware.floppy.image"));
    items.add(other("hardware.addTpm", ResourceType.OTHER, "vmware.vtpm"));
    return items;
  }

  private MenuItem controller(String key, ResourceType type, @Nullable String subType) {
    return item(
        texts.of(key),
        DeviceRows.icon(type),
        DeviceEdits.addController(state.section(), type, subType));
  }

  private MenuItem other(String key, ResourceType type, String subType) {
    return item(
        texts.of(key), DeviceRows.icon(type), DeviceEdits.addOther(state.section(), type, subType));
  }

  private Menu existingDisks() {
    Menu menu = new Menu(texts.of("hardware.addExistingDisk"), Icon.DISK.node());
    Set<String> here = new HashSet<>();
    state.devices().stream().map(Device::diskId).forEach(id -> id.ifPresent(here::add));
    for (Disk disk : state.envelope().disks()) {
      String id = String.valueOf(disk.diskId());
      if (!here.contains(id) && menu.getItems().size() < MOST_DISKS) {
        menu.getItems().add(item(id, Icon.DISK, DiskEdits.attach(state.section(), id)));
      }
    }
    menu.setDisable(menu.getItems().isEmpty());
    return menu;
  }

  private Menu networks() {
    Menu menu = new Menu(texts.of("hardware.addNetwork"), Icon.NIC.node());
    for (Network network : state.envelope().networks()) {
      menu.getItems().add(adapter(String.valueOf(network.name()), String.valueOf(network.name())));
    }
    if (!menu.getItems().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    String fresh = freshNetwork();
    menu.getItems().add(adapter(texts.of("hardware.newNetwork", fresh), fresh));
    return menu;
  }

  private MenuItem adapter(String label, String network) {
    return item(
        label,
        Icon.NETWORK,
        DeviceEdits.addNetworkAdapter(state.envelope(), state.section(), network));
  }

  private String freshNetwork() {
    int number = 1;
    while (isNetwork("Network " + number)) {
      number++;
    }
    return "Network " + number;
  }

  private boolean isNetwork(String name) {
    return state.envelope().networks().stream().anyMatch(n -> name.equals(n.name()));
  }

  private MenuItem item(String label, Icon icon, Edit edit) {
    MenuItem item = new MenuItem(label, icon.node());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> add.accept(edit));
    return item;
  }
}
