package ovation.model.deployment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Namespaces;
import ovation.model.hardware.Device;
import ovation.model.hardware.Units;
import ovation.model.xml.XmlElement;

/**
 * A device as one deployment option gets it, with the limits that its range markers set (DSP0243
 * 2.1.1 §8.3).
 *
 * @param device the merged items
 * @param markers the items that mark a least or a greatest value, as selected by the option
 */
public record EffectiveDevice(Device device, List<HardwareItem> markers) {

  /** Copies the list. */
  public EffectiveDevice {
    markers = List.copyOf(markers);
  }

  /** The quantity as given, in the device's units, with its limits. */
  public Range quantity() {
    return range(HardwareItem::virtualQuantity);
  }

  /** What is guaranteed, in the device's units, with its limits. */
  public Range reservation() {
    return range(HardwareItem::reservation);
  }

  /** The upper limit of use, in the device's units, with its limits. */
  public Range limit() {
    return range(HardwareItem::limit);
  }

  /** The quantity in bytes with its limits, for memory; each item in the units that it names. */
  public Range bytes() {
    String unit = device.value(HardwareItem::allocationUnits);
    return range(
        HardwareItem::virtualQuantity,
        (item, value) -> {
          String own = item.allocationUnits();
          return Units.bytes(value, own == null ? unit : own).map(BigInteger::valueOf);
        });
  }

  private Range range(Function<HardwareItem, @Nullable String> property) {
    return range(property, (item, value) -> Units.number(value));
  }

  private interface Reading {
    Optional<BigInteger> number(HardwareItem item, String value);
  }

  private Range range(Function<HardwareItem, @Nullable String> property, Reading reading) {
    Optional<BigInteger> normal =
        device
            .source(property)
            .flatMap(item ->
                Optional.ofNullable(property.apply(item))
                    .flatMap(value -> reading.number(item, value)));
    return new Range(bound("min", property, reading), normal, bound("max", property, reading));
  }

  /** The last marker of a kind that has the property counts. */
  private Optional<BigInteger> bound(
      String kind, Function<HardwareItem, @Nullable String> property, Reading reading) {
    return markers.reversed().stream()
        .filter(item -> kind.equals(item.bound()))
        .map(
            item -> Optional.ofNullable(property.apply(item)).flatMap(v -> reading.number(item, v)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * The elements that count: of each name those of the last item that has any, with all their
   * attributes; settings of vendors by their key. In the order in which the names first occur.
   */
  public List<XmlElement> properties() {
    Map<String, List<XmlElement>> byName = new LinkedHashMap<>();
    for (HardwareItem item : device.items()) {
      Map<String, List<XmlElement>> own = new LinkedHashMap<>();
      for (XmlElement child : item.element().elements()) {
        own.computeIfAbsent(name(child), _ -> new ArrayList<>()).add(child);
      }
      byName.putAll(own);
    }
    return byName.values().stream().flatMap(List::stream).toList();
  }

  private static String name(XmlElement child) {
    String key = child.attribute(Namespaces.VMW, "key").orElse("");
    return child.localName() + " " + key;
  }
}
