package ovation.model.hardware;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;

/**
 * A device as one deployment option gets it: the items of one InstanceID that the option selects,
 * merged so that a later item's elements replace an earlier one's (DSP0243 2.1.1 §8.3).
 *
 * @param items the selected items in the order written, range markers left out; at least one
 */
public record Device(List<HardwareItem> items) {

  /** Makes a device of at least one item. */
  public Device {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("A device has at least one item");
    }
  }

  /** The value that counts: that of the last item that has one. */
  public <T> @Nullable T value(Function<HardwareItem, @Nullable T> property) {
    return source(property).map(property).orElse(null);
  }

  /** The item that the value comes from, which is the one to edit; empty if none has it. */
  public Optional<HardwareItem> source(Function<HardwareItem, ?> property) {
    return items.reversed().stream().filter(item -> property.apply(item) != null).findFirst();
  }

  /** The InstanceID; null if missing. */
  public @Nullable String instanceId() {
    return items.getFirst().instanceID();
  }

  /** The kind of device; empty for numbers without a meaning. */
  public Optional<ResourceType> type() {
    return ResourceType.of(value(HardwareItem::resourceType));
  }

  /** The name to show: the element name, else the caption, else the kind. */
  public String name() {
    String name = value(HardwareItem::elementName);
    if (name == null || name.isEmpty()) {
      name = value(HardwareItem::caption);
    }
    if (name == null || name.isEmpty()) {
      name = type().map(ResourceType::label).orElse("Device " + value(HardwareItem::resourceType));
    }
    return name;
  }

  /** The first network it is connected to; empty if none. */
  public Optional<String> connection() {
    return items.reversed().stream()
        .flatMap(item -> item.connections().stream())
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** What backs it, as given; empty if nothing does. */
  public Optional<String> hostResource() {
    return items.reversed().stream()
        .flatMap(item -> item.hostResources().stream())
        .filter(Objects::nonNull)
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** The id of the disk behind it, whatever the spelling of the reference; empty if none. */
  public Optional<String> diskId() {
    return hostResource().flatMap(resource -> HostResources.diskId(resource));
  }

  /** The quantity in bytes, for memory; empty if it cannot be read. */
  public Optional<Long> bytes() {
    return Units.bytes(value(HardwareItem::virtualQuantity), value(HardwareItem::allocationUnits));
  }

  /** The quantity as a number, for processors; empty if it cannot be read. */
  public Optional<Long> quantity() {
    return Units.number(value(HardwareItem::virtualQuantity))
        .filter(number -> number.bitLength() < 63)
        .map(Number::longValue);
  }
}
