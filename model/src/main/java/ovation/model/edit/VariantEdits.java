package ovation.model.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Device;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.Units;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;

/**
 * Edits of what a deployment option has of its own: an item with the same InstanceID that only the
 * option selects and whose elements replace those of the items before it (DSP0243 2.1.1 §8.3).
 */
public final class VariantEdits {

  private static final long MIB = 1L << 20;

  private VariantEdits() {}

  /**
   * Sets a CIM property that one option gets; other options keep theirs.
   *
   * @param device as the option gets it
   * @param option null for what all options get that have nothing of their own
   */
  public static Edit set(
      VirtualHardwareSection hardware,
      Device device,
      @Nullable String option,
      String property,
      String value) {
    return set(
        Sentence.of("Set {0}", device.name()), hardware, device, option, Map.of(property, value));
  }

  /**
   * Sets the memory that one option gets. The unit stays as it is written where it can express the
   * size; otherwise MiB are written.
   *
   * @param device the memory as the option gets it
   * @param bytes the size, a whole number of MiB
   * @throws EditException if the size is no whole number of MiB
   */
  public static Edit setMemory(
      VirtualHardwareSection hardware, Device device, @Nullable String option, long bytes) {
    if (bytes <= 0 || bytes % MIB != 0) {
      throw new EditException(Sentence.of("Memory is given in whole MiB."));
    }
    long factor =
        Units.parse(device.value(HardwareItem::allocationUnits))
            .filter(unit -> unit.base() == Units.Base.BYTE)
            .map(Units.Unit::factor)
            .orElse(0L);
    Map<String, String> values = new LinkedHashMap<>();
    if (factor > 0 && bytes % factor == 0) {
      values.put("VirtualQuantity", Long.toString(bytes / factor));
    } else {
      values.put("AllocationUnits", "byte * 2^20");
      values.put("VirtualQuantity", Long.toString(bytes / MIB));
    }
    return set(Sentence.of("Set memory"), hardware, device, option, values);
  }

  private static Edit set(
      Sentence label,
      VirtualHardwareSection hardware,
      Device device,
      @Nullable String option,
      Map<String, String> values) {
    Optional<HardwareItem> own =
        device.items().reversed().stream()
            .filter(
                item -> item.configurations().equals(option == null ? List.of() : List.of(option)))
            .findFirst();
    if (own.isPresent()) {
      List<Edit> edits = new ArrayList<>();
      values.forEach((name, value) -> edits.add(OvfEdits.child(label, own.get(), name, value)));
      return Edit.all(label, edits);
    }
    if (option == null) {
      throw new EditException(Sentence.of("Only some options have {0}.", device.name()));
    }
    HardwareItem model = device.items().getLast();
    NewDevice variant =
        new NewDevice(device.name(), device.type().orElse(ResourceType.OTHER))
            .with("ResourceType", device.value(HardwareItem::resourceType))
            .onlyFor(option);
    switch (OvfEdits.name(model.element())) {
      case "EthernetPortItem" -> variant.asEthernetPortItem();
      case "StorageItem" -> variant.asStorageItem();
      default -> {}
    }
    values.forEach(variant::with);
    String id = device.instanceId();
    if (id == null) {
      throw new EditException(
          Sentence.of("{0} has no InstanceID that a variant could share.", device.name()));
    }
    HardwareItem last =
        hardware.items().stream()
            .filter(item -> id.equals(item.instanceID()))
            .reduce((first, second) -> second)
            .orElse(model);
    return OvfEdits.insertAfter(
        label, hardware, last, variant.with("InstanceID", id).fragment(hardware, id));
  }

  /**
   * Takes away what an option has of its own of a device, so that it gets what all get.
   *
   * @param device as the option gets it
   */
  public static Edit clear(Device device, String option) {
    Sentence label = Sentence.of("Reset {0} for “{1}”", device.name(), option);
    List<Edit> edits = new ArrayList<>();
    for (HardwareItem item : device.items()) {
      if (item.configurations().contains(option)) {
        edits.add(without(label, item, option));
      }
    }
    return Edit.all(label, edits);
  }

  private static Edit without(Sentence label, HardwareItem item, String option) {
    List<String> left = new ArrayList<>(item.configurations());
    left.remove(option);
    return left.isEmpty()
        ? OvfEdits.remove(label, item)
        : OvfEdits.attribute(label, item, "configuration", String.join(" ", left));
  }

  /** Whether a device has items that every option selects. */
  public static boolean isShared(VirtualHardwareSection hardware, String instanceId) {
    return items(hardware, instanceId).stream().anyMatch(item -> item.configurations().isEmpty());
  }

  /**
   * Gives a device to an option, or takes it away from it.
   *
   * @param options the ids of all options
   * @throws EditException if no option would be left with the device
   */
  public static Edit setPresent(
      VirtualHardwareSection hardware,
      String instanceId,
      String option,
      List<String> options,
      boolean present) {
    List<HardwareItem> items = items(hardware, instanceId);
    if (items.isEmpty()) {
      throw new EditException(Sentence.of("There is no device {0} any more.", instanceId));
    }
    String name = new Device(items).name();
    Sentence label =
        present
            ? Sentence.of("Give {0} to “{1}”", name, option)
            : Sentence.of("Take {0} from “{1}”", name, option);
    return present
        ? given(label, items, option, options)
        : taken(label, name, items, option, options);
  }

  private static Edit given(
      Sentence label, List<HardwareItem> items, String option, List<String> options) {
    boolean there =
        items.stream()
            .anyMatch(
                item -> item.configurations().isEmpty() || item.configurations().contains(option));
    if (there) {
      return Edit.all(label, List.of());
    }
    HardwareItem first = items.getFirst();
    List<String> wider = new ArrayList<>(options);
    wider.removeIf(id -> !id.equals(option) && !first.configurations().contains(id));
    boolean all = wider.containsAll(options);
    return OvfEdits.attribute(label, first, "configuration", all ? null : String.join(" ", wider));
  }

  private static Edit taken(
      Sentence label, String name, List<HardwareItem> items, String option, List<String> options) {
    List<String> others = new ArrayList<>(options);
    others.remove(option);
    List<Edit> edits = new ArrayList<>();
    int left = 0;
    for (HardwareItem item : items) {
      if (item.configurations().isEmpty()) {
        left += others.size();
        edits.add(OvfEdits.attribute(label, item, "configuration", String.join(" ", others)));
      } else {
        left += (int) item.configurations().stream().filter(id -> !id.equals(option)).count();
        if (item.configurations().contains(option)) {
          edits.add(without(label, item, option));
        }
      }
    }
    if (left == 0) {
      throw new EditException(
          Sentence.of("No option would be left with {0}. Remove the device itself instead.", name));
    }
    return Edit.all(label, edits);
  }

  private static List<HardwareItem> items(VirtualHardwareSection hardware, String instanceId) {
    return hardware.items().stream()
        .filter(item -> Objects.equals(item.instanceID(), instanceId))
        .filter(item -> item.bound() == null || item.bound().equals("normal"))
        .toList();
  }
}
