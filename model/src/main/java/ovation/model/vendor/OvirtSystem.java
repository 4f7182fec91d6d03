package ovation.model.vendor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.XmlElement;
import ovation.model.xml.XmlNode;

/**
 * What oVirt and RHV write into systems and items without a namespace of their own.
 *
 * @param biosType {@code 0} the cluster's, {@code 1} and {@code 2} BIOS, {@code 3} EFI, {@code 4}
 *     EFI with secure boot; null if not said
 * @param usbPolicy such as {@code ENABLED_NATIVE}, {@code DISABLED}; null if not said
 * @param sockets how many sockets the machine has; null if not said
 * @param coresPerSocket how many cores each of them has; null if not said
 * @param bootOrder the items with a place in the boot order, in that order
 * @param tpm whether one of the items is a virtual TPM
 */
public record OvirtSystem(
    @Nullable String biosType,
    @Nullable String usbPolicy,
    @Nullable Long sockets,
    @Nullable Long coresPerSocket,
    List<BootDevice> bootOrder,
    boolean tpm) {

  /** A system with its own copy of the boot order. */
  public OvirtSystem {
    bootOrder = List.copyOf(bootOrder);
  }

  /** What oVirt says about a system; empty if it says nothing. */
  public static Optional<OvirtSystem> of(VirtualSystem system) {
    List<HardwareItem> items = new ArrayList<>(0);
    for (VirtualHardwareSection section : system.hardware()) {
      for (HardwareItem item : section.items()) {
        if (isExtended(item)) {
          items.add(item);
        }
      }
    }
    OvirtSystem found =
        new OvirtSystem(
            Elements.text(system.element(), "BiosType"),
            first(items, "UsbPolicy"),
            Elements.number(first(items, "num_of_sockets")),
            Elements.number(first(items, "cpu_per_socket")),
            bootOrder(items),
            items.stream()
                .anyMatch(item -> "tpm".equalsIgnoreCase(Elements.text(item.element(), "Type"))));
    boolean says =
        found.biosType != null
            || found.usbPolicy != null
            || found.sockets != null
            || found.coresPerSocket != null
            || !found.bootOrder.isEmpty()
            || found.tpm;
    return says ? Optional.of(found) : Optional.empty();
  }

  /** Whether an item has a child that oVirt reads and the standard does not have. */
  private static boolean isExtended(HardwareItem item) {
    for (XmlNode node : item.element().children()) {
      if (node instanceof XmlElement child) {
        switch (child.localName()) {
          case "UsbPolicy", "num_of_sockets", "cpu_per_socket", "BootOrder", "Type" -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }

  /** The firmware by {@link #biosType}; empty for the cluster's and for unknown numbers. */
  public Optional<Firmware> firmware() {
    return switch (biosType) {
      case "1", "2" -> Optional.of(Firmware.BIOS);
      case "3", "4" -> Optional.of(Firmware.EFI);
      case null, default -> Optional.empty();
    };
  }

  /** Whether only signed systems start; empty if {@link #biosType} does not say. */
  public Optional<Boolean> secureBoot() {
    return firmware().map(_ -> "4".equals(biosType));
  }

  private static @Nullable String first(List<HardwareItem> items, String child) {
    return items.stream()
        .flatMap(item -> Elements.at(item.element(), child).stream())
        .map(element -> element.text().strip())
        .findFirst()
        .orElse(null);
  }

  private static List<BootDevice> bootOrder(List<HardwareItem> items) {
    return items.stream()
        .filter(item -> place(item) > 0)
        .sorted(Comparator.comparingLong(OvirtSystem::place))
        .map(item -> new BootDevice(kind(item), item.instanceID(), item.element()))
        .toList();
  }

  private static long place(HardwareItem item) {
    Long place = Elements.number(Elements.text(item.element(), "BootOrder"));
    return place == null ? 0 : place;
  }

  private static BootDevice.Kind kind(HardwareItem item) {
    XmlElement element = item.element();
    String device = Elements.text(element, "Device");
    return BootDevice.Kind.of(device)
        .filter(kind -> kind != BootDevice.Kind.OTHER)
        .or(() ->
            "interface".equals(Elements.text(element, "Type"))
                ? Optional.of(BootDevice.Kind.NETWORK)
                : BootDevice.Kind.of(Elements.text(element, "Type")))
        .orElse(BootDevice.Kind.OTHER);
  }
}
