package ovation.app.value;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ovation.app.field.UnitScale;
import ovation.app.text.Texts;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.Units;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * How a number of the descriptor is shown and typed. A field holds it in the smallest unit of the
 * scale, the descriptor in a unit that mostly stands beside it: {@code AllocationUnits} (DSP0243
 * 2.1.1 §8.3), {@code capacityAllocationUnits} (§9.1).
 *
 * @param scale the units that people choose from
 * @param factor how many of the scale's smallest unit the descriptor counts as one; positive
 */
public record Quantity(UnitScale scale, long factor) {
  private static final Set<String> AMOUNTS = Set.of("Reservation", "Limit", "VirtualQuantity");
  private static final UnitScale SECONDS = UnitScale.count("s");
  private static final UnitScale PIXELS = UnitScale.count("px");
  private static final Quantity NUMBER = new Quantity(UnitScale.count(""), 1);
  private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

  /** What has the same unit always. */
  private static final Map<String, UnitScale> FIXED =
      Map.ofEntries(
          Map.entry("size", UnitScale.BYTES),
          Map.entry("chunkSize", UnitScale.BYTES),
          Map.entry("populatedSize", UnitScale.BYTES),
          Map.entry("VirtualResourceBlockSize", UnitScale.BYTES),
          Map.entry("HostResourceBlockSize", UnitScale.BYTES),
          Map.entry("KeyLength", UnitScale.count("bytes")),
          Map.entry("KeySize", UnitScale.count("bits")),
          Map.entry("width", PIXELS),
          Map.entry("height", PIXELS),
          Map.entry("startDelay", SECONDS),
          Map.entry("stopDelay", SECONDS),
          Map.entry("initialBootStopDelay", SECONDS));

  /** Whether a value of that name is a quantity, in whatever unit. */
  static boolean is(String name) {
    return FIXED.containsKey(name) || AMOUNTS.contains(name) || name.equals("capacity");
  }

  /**
   * How a value of an element is measured; empty if it is no quantity.
   *
   * @param name the attribute or child
   */
  public static Optional<Quantity> of(String name, XmlElement element) {
    return of(name, element, "");
  }

  /**
   * How a value of an element is measured; empty if it is no quantity.
   *
   * @param name the attribute or child
   * @param unit what counts where the element itself names no unit, "" for none
   */
  public static Optional<Quantity> of(String name, XmlElement element, String unit) {
    UnitScale fixed = FIXED.get(name);
    if (fixed != null) {
      return Optional.of(new Quantity(fixed, 1));
    }
    if (name.equals("capacity")) {
      return Optional.of(in(attribute(element, "capacityAllocationUnits"), true));
    }
    return AMOUNTS.contains(name) ? Optional.of(amount(name, element, unit)) : Optional.empty();
  }

  private static Quantity amount(String name, XmlElement element, String unit) {
    boolean memory =
        ResourceType.of(child(element, "ResourceType"))
            .filter(ResourceType.MEMORY::equals)
            .isPresent();
    boolean whole = name.equals("VirtualQuantity");
    String own = whole ? child(element, "VirtualQuantityUnits") : "";
    String common = child(element, "AllocationUnits");
    Quantity found = in(!own.isEmpty() ? own : common.isEmpty() ? unit : common, memory);
    // The unit of a processor is its clock; there are two of it, not two hertz.
    return whole && found.scale() == UnitScale.HERTZ ? NUMBER : found;
  }

  private static Quantity in(String unit, boolean bytes) {
    if (unit.isBlank() && !bytes) {
      return NUMBER;
    }
    return Units.parse(unit)
        .map(known ->
            new Quantity(
                known.base() == Units.Base.BYTE ? UnitScale.BYTES : UnitScale.HERTZ,
                known.factor()))
        .orElse(NUMBER);
  }

  /** What a field shows of what stands in the descriptor; what is no number stays as it is. */
  public String shown(String written) {
    Optional<BigInteger> amount =
        Units.number(written).map(number -> number.multiply(BigInteger.valueOf(factor)));
    if (amount.isEmpty()) {
      return written;
    }
    return amount.get().compareTo(MAX) <= 0
        ? amount.get().toString()
        : written + " × " + scale.describe(factor);
  }

  /**
   * What is to stand in the descriptor for what a field holds; empty for an amount that the unit
   * there cannot express.
   */
  public Optional<String> written(String shown) {
    Optional<BigInteger> amount = Units.number(shown);
    if (amount.isEmpty()) {
      return Optional.of(shown);
    }
    BigInteger[] parts = amount.get().divideAndRemainder(BigInteger.valueOf(factor));
    return parts[1].signum() == 0 ? Optional.of(parts[0].toString()) : Optional.empty();
  }

  /** Why an amount cannot be written; empty if it can. */
  public Optional<String> refusal(String shown, Texts texts) {
    return written(shown).isPresent()
        ? Optional.empty()
        : Optional.of(texts.of("value.wholeUnits", scale.describe(factor)));
  }

  private static String child(XmlElement element, String name) {
    return first(
        element.elements().stream().filter(e -> e.localName().equals(name)).map(XmlElement::text));
  }

  private static String attribute(XmlElement element, String name) {
    List<XmlAttribute> all = element.attributes();
    return first(all.stream().filter(a -> a.localName().equals(name)).map(XmlAttribute::value));
  }

  private static String first(Stream<String> texts) {
    return texts.map(String::strip).findFirst().orElse("");
  }
}
