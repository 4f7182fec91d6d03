package ovation.model.vendor;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.XmlElement;

/**
 * The machine as VirtualBox describes it for itself: {@code vbox:Machine} at the end of a system.
 * VirtualBox reads it instead of the Items; all others read the Items.
 *
 * @param version of the description, such as {@code 1.16-linux}; null if missing
 * @param uuid in braces as given; null if missing
 * @param name the name of the machine; null if missing
 * @param osType VirtualBox's name of the guest system, such as {@code Ubuntu_64}; null if missing
 * @param cpus how many; null if not said, which means one
 * @param memoryMib the memory in MiB; null if not said
 * @param chipset {@code PIIX3} or {@code ICH9}; null if not said
 * @param firmware what it starts with; null if not said, which means BIOS
 * @param secureBoot whether only signed systems start; null if not said
 * @param tpm the virtual TPM, such as {@code v2_0}; null if there is none
 * @param bootOrder what it starts from, in order
 * @param controllers the controllers for drives with the drives on them
 * @param adapters the network adapters, disabled ones too
 * @param element the element
 */
public record VirtualBoxMachine(
    @Nullable String version,
    @Nullable String uuid,
    @Nullable String name,
    @Nullable String osType,
    @Nullable Long cpus,
    @Nullable Long memoryMib,
    @Nullable String chipset,
    @Nullable Firmware firmware,
    @Nullable Boolean secureBoot,
    @Nullable String tpm,
    List<BootDevice> bootOrder,
    List<Controller> controllers,
    List<Adapter> adapters,
    XmlElement element) {

  /**
   * A controller for drives.
   *
   * @param type such as {@code AHCI}, {@code PIIX4}, {@code LsiLogic}; null if missing
   * @param drives what hangs on it
   */
  public record Controller(@Nullable String name, @Nullable String type, List<Drive> drives) {

    /** A controller with its own copy of the drives. */
    public Controller {
      drives = List.copyOf(drives);
    }
  }

  /**
   * A drive.
   *
   * @param type {@code HardDisk}, {@code DVD}, {@code Floppy}; null if missing
   * @param image the image's UUID as given; null for an empty drive
   */
  public record Drive(@Nullable String type, @Nullable String image) {}

  /**
   * A network adapter.
   *
   * @param slot its place from 0; null if missing
   * @param enabled whether the machine has it
   * @param type such as {@code 82540EM}, {@code virtio}; null if missing
   * @param mac the address as given; null if missing
   */
  public record Adapter(
      @Nullable Long slot, boolean enabled, @Nullable String type, @Nullable String mac) {}

  /** A machine with its own copies of the lists. */
  public VirtualBoxMachine {
    bootOrder = List.copyOf(bootOrder);
    controllers = List.copyOf(controllers);
    adapters = List.copyOf(adapters);
  }

  /** The machine that a system holds; empty if it was not exported by VirtualBox. */
  public static Optional<VirtualBoxMachine> of(VirtualSystem system) {
    return Elements.children(system.element(), VendorNamespaces.VBOX, "Machine").stream()
        .findFirst()
        .map(VirtualBoxMachine::read);
  }

  /** The adapters that the machine has. */
  public List<Adapter> enabledAdapters() {
    return adapters.stream().filter(Adapter::enabled).toList();
  }

  /** The hardware's CPU element; empty if there is none. */
  public Optional<XmlElement> cpuElement() {
    return Elements.at(element, "Hardware", "CPU");
  }

  /** The hardware's Memory element; empty if there is none. */
  public Optional<XmlElement> memoryElement() {
    return Elements.at(element, "Hardware", "Memory");
  }

  private static VirtualBoxMachine read(XmlElement machine) {
    return new VirtualBoxMachine(
        Elements.attribute(machine, "version"),
        Elements.attribute(machine, "uuid"),
        Elements.attribute(machine, "name"),
        Elements.attribute(machine, "OSType"),
        Elements.number(value(machine, "count", "Hardware", "CPU")),
        Elements.number(value(machine, "RAMSize", "Hardware", "Memory")),
        value(machine, "type", "Hardware", "Chipset"),
        firmware(machine),
        secureBoot(machine),
        tpm(machine),
        bootOrder(machine),
        controllers(machine),
        Elements.at(machine, "Hardware", "Network").stream()
            .flatMap(network -> Elements.named(network, "Adapter").stream())
            .map(VirtualBoxMachine::adapter)
            .toList(),
        machine);
  }

  private static @Nullable String value(XmlElement start, String attribute, String... way) {
    return Elements.at(start, way).map(e -> Elements.attribute(e, attribute)).orElse(null);
  }

  private static @Nullable Firmware firmware(XmlElement machine) {
    return Firmware.of(value(machine, "type", "Hardware", "Firmware"))
        .or(() -> Firmware.of(value(machine, "type", "Hardware", "BIOS", "Firmware")))
        .orElse(null);
  }

  private static @Nullable Boolean secureBoot(XmlElement machine) {
    return Elements.at(machine, "Hardware").stream()
        .flatMap(Elements::descendants)
        .filter(e -> e.localName().equals("SecureBoot"))
        .map(e -> Elements.flag(Elements.attribute(e, "enabled")).orElse(false))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String tpm(XmlElement machine) {
    String type = value(machine, "type", "Hardware", "TrustedPlatformModule");
    return type == null || type.isBlank() || type.equalsIgnoreCase("None") ? null : type;
  }

  private static List<BootDevice> bootOrder(XmlElement machine) {
    return Elements.at(machine, "Hardware", "Boot").stream()
        .flatMap(boot -> Elements.named(boot, "Order").stream())
        .sorted(
            Comparator.comparingLong((XmlElement order) -> {
              Long position = Elements.number(Elements.attribute(order, "position"));
              return position == null ? Long.MAX_VALUE : position;
            }))
        .flatMap(order ->
            BootDevice.Kind.of(Elements.attribute(order, "device")).stream()
                .map(kind -> new BootDevice(kind, null, order)))
        .toList();
  }

  private static List<Controller> controllers(XmlElement machine) {
    return Stream.concat(
            Elements.at(machine, "StorageControllers").stream(),
            Elements.at(machine, "Hardware", "StorageControllers").stream())
        .flatMap(all -> Elements.named(all, "StorageController").stream())
        .map(controller ->
            new Controller(
                Elements.attribute(controller, "name"),
                Elements.attribute(controller, "type"),
                Elements.named(controller, "AttachedDevice").stream()
                    .map(device ->
                        new Drive(
                            Elements.attribute(device, "type"), value(device, "uuid", "Image")))
                    .toList()))
        .toList();
  }

  private static Adapter adapter(XmlElement adapter) {
    return new Adapter(
        Elements.number(Elements.attribute(adapter, "slot")),
        Objects.requireNonNullElse(
            Elements.flag(Elements.attribute(adapter, "enabled")).orElse(null), false),
        Elements.attribute(adapter, "type"),
        Elements.attribute(adapter, "MACAddress"));
  }
}
