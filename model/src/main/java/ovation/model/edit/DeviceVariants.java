package ovation.model.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.EthernetPortItem;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.StorageItem;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Device;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;

/**
 * Edits of what a device is like in single deployment options, and of the range in which a deployer
 * may choose (DSP0243 2.1.1 §8.3, §8.4).
 */
public final class DeviceVariants {

  private static final List<String> QUANTITIES =
      List.of("AllocationUnits", "VirtualQuantity", "Reservation", "Limit", "Weight");

  private DeviceVariants() {}

  /** All items of a device, those of other options and the marks of ranges included. */
  public static List<HardwareItem> itemsOf(VirtualHardwareSection section, Device device) {
    String id = device.instanceId();
    List<HardwareItem> items = new ArrayList<>();
    for (HardwareItem item : section.items()) {
      if (device.items().contains(item) || (id != null && id.equals(item.instanceID()))) {
        items.add(item);
      }
    }
    return items;
  }

  /**
   * Adds what a device is like in some options only. It begins with the amounts of the device.
   *
   * @param configurations the ids of the options, separated by blanks
   */
  public static Edit addVariant(
      VirtualHardwareSection section, Device device, String configurations) {
    Sentence label = Sentence.of("Add variant of “{0}” for “{1}”", device.name(), configurations);
    return insert(label, section, device, configurations, null);
  }

  /**
   * Adds a mark of the range in which the deployer may choose. It begins with the amounts of the
   * device.
   *
   * @param bound {@code min} or {@code max}
   */
  public static Edit addBound(VirtualHardwareSection section, Device device, String bound) {
    Sentence label =
        bound.equals("min")
            ? Sentence.of("Add the least of “{0}”", device.name())
            : Sentence.of("Add the greatest of “{0}”", device.name());
    return insert(label, section, device, null, bound);
  }

  private static Edit insert(
      Sentence label,
      VirtualHardwareSection section,
      Device device,
      @Nullable String configurations,
      @Nullable String bound) {
    HardwareItem first = device.items().getFirst();
    String element =
        first instanceof StorageItem
            ? "StorageItem"
            : first instanceof EthernetPortItem ? "EthernetPortItem" : "Item";
    String namespace = OvfEdits.childNamespace(section.element(), element);
    String cim = OvfEdits.childNamespace(first.element(), "InstanceID");
    Fragment item =
        Fragment.of(namespace, element)
            .attribute(namespace, "configuration", configurations)
            .attribute(namespace, "bound", bound);
    List<String> copied = new ArrayList<>(QUANTITIES);
    copied.addAll(List.of("ElementName", "InstanceID", "ResourceSubType", "ResourceType"));
    copied.sort(String::compareTo);
    for (String name : copied) {
      String value = value(device, name);
      boolean model = bound != null && name.equals("ResourceSubType");
      if (value != null && !model) {
        item = item.child(Fragment.of(cim, name).text(value));
      }
    }
    return OvfEdits.insertAfter(label, section, itemsOf(section, device).getLast(), item);
  }

  private static @Nullable String value(Device device, String property) {
    return device.items().reversed().stream()
        .flatMap(item -> item.element().elements().stream())
        .filter(child -> child.localName().equals(property))
        .map(child -> child.text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** Sets whether the device has to be understood; the default is written by leaving it out. */
  public static Edit setRequired(Device device, boolean required) {
    Sentence label =
        required
            ? Sentence.of("Require “{0}”", device.name())
            : Sentence.of("Do not require “{0}”", device.name());
    return Edit.all(
        label,
        device.items().stream()
            .map(item -> OvfEdits.attribute(label, item, "required", required ? null : "false"))
            .toList());
  }

  /** Removes one item of a device: a variant or the mark of a range. */
  public static Edit remove(HardwareItem item) {
    Sentence label =
        item.bound() == null || item.bound().isEmpty()
            ? Sentence.of("Remove variant of “{0}”", String.valueOf(item.elementName()))
            : Sentence.of("Remove limit of “{0}”", String.valueOf(item.elementName()));
    return OvfEdits.remove(label, item);
  }
}
