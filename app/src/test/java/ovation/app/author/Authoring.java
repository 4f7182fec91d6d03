package ovation.app.author;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import ovation.app.hand.Hand;
import ovation.app.outline.NodeKind;
import ovation.app.text.Texts;

/**
 * What an author does to make a shop of two systems out of two bare disks: everything that the
 * editor has to be told, step by step, by what stands on the screen.
 */
final class Authoring {
  static final String NAME = "Corner shop";
  static final String VENDOR = "Example Works";
  static final String VERSION = "2.4";
  static final String LABEL = "Opening hours";
  static final String KEY = "opening_hours";
  static final List<String> CHOICES = List.of("8-18", "9-17");
  static final String LICENCE = "Pay at the till.";
  static final String PURPOSE = "Customers come in here";
  static final String PASSWORD = "correct horse";

  private final Hand hand;
  private final Texts texts;
  private final Consumer<String> camera;

  /**
   * An author.
   *
   * @param camera told the name of each screen that is worth a picture
   */
  Authoring(Hand hand, Texts texts, Consumer<String> camera) {
    this.hand = hand;
    this.texts = texts;
    this.camera = camera;
  }

  private void press(String key) {
    hand.press(texts.of(key));
  }

  private void type(String key, String text) {
    hand.type(texts.of(key), text);
  }

  /** From the start screen to an open appliance of two systems. */
  void create(Path descriptor) {
    press("file.new");
    press("new.addImages");
    hand.await(texts.of("new.leaveOut", "web.img"));
    hand.await(texts.of("new.leaveOut", "store.img"));
    type("new.name", NAME);
    hand.choose(texts.of("new.layout"), texts.of("new.layout.SYSTEM_PER_DISK"));
    type("new.place", descriptor.toString());
    hand.type(texts.of("new.system", 1), "Till");
    hand.choose(texts.of("new.guestOf", 1), "Debian 64-Bit");
    hand.type(texts.of("new.system", 2), "Store room");
    hand.choose(texts.of("new.guestOf", 2), "Ubuntu 64-Bit");
    type("new.cpus", "2");
    type("new.networks", "Public, Internal");
    hand.choose(texts.of("new.target"), "VMware ESXi 8.0");
    hand.choose(texts.of("new.firmware"), texts.of("new.firmware.UEFI"));
    camera.accept("new");
    press("new.create");
    hand.await(texts.of("outline.name"));
  }

  /** Hardware, networks and the order in which the systems start. */
  void machines() {
    hand.go(NodeKind.HARDWARE, 0);
    type("hardware.memory", "4");
    hand.go(NodeKind.HARDWARE, 1);
    type("hardware.memory", "8");
    hand.menu(
        texts.of("hardware.add"),
        texts.of("hardware.addNetwork"),
        texts.of("hardware.newNetwork", "Network 1"));
    camera.accept("hardware");
    hand.go(NodeKind.NETWORKS, 0);
    hand.open("Public");
    type("network.description", PURPOSE);
    hand.open("Network 1");
    type("network.name", "Backup");
    camera.accept("networks");
    hand.go(NodeKind.APPLIANCE, 0);
    hand.menu(texts.of("addsection.button"), texts.of("addsection.name.StartupSection"));
    hand.press("Store room");
    press("startup.earlier");
    type("startup.startDelay", "60");
    camera.accept("start-order");
  }

  /** What the deployer reads, chooses and accepts. */
  void wizard() {
    hand.go(NodeKind.APPLIANCE, 0);
    press("system.addProduct");
    type("product.Product", NAME);
    type("product.Vendor", VENDOR);
    type("product.Version", VERSION);
    press("product.addProperty");
    type("property.label", LABEL);
    type("property.key", KEY);
    type("property.choices", String.join("\n", CHOICES));
    hand.choose(texts.of("property.value"), CHOICES.getLast());
    camera.accept("property");
    hand.go(NodeKind.APPLIANCE, 0);
    press("system.addEula");
    type("eula.text", LICENCE);
    camera.accept("licence");
    hand.go(NodeKind.APPLIANCE, 0);
    press("overview.addOptions");
    press("option.add");
    type("option.label", "Large");
    camera.accept("options");
    hand.go(NodeKind.RUNS_ON, 0);
    camera.accept("platforms");
  }

  /** The signed archive. */
  void export(Path archive, Path key) {
    press("file.export");
    type("export.target", archive.toString());
    hand.choose(texts.of("export.disks"), texts.of("export.disks.VMDK"));
    type("export.key", key.toString());
    hand.confirm();
    type("export.password", PASSWORD);
    press("export.unlock");
    hand.await(texts.of("export.signedBy", "CN=" + VENDOR));
    camera.accept("export");
    press("export.start");
    hand.await(texts.of("delivered.showInFolder"));
    camera.accept("exported");
    press("delivered.close");
  }
}
