package ovation.model.envelope;

import java.util.List;
import java.util.Map;

/** The values that the standard lists for an attribute (DSP0243 2.1.1 §8 to §9). */
public final class AttributeValues {

  /** What a start order does with a system when it is started (§9.7). */
  public static final List<String> START_ACTIONS = List.of("powerOn", "none");

  /** What a start order does with a system when it is stopped (§9.7). */
  public static final List<String> STOP_ACTIONS = List.of("powerOff", "guestShutdown", "none");

  /** How a placement group places its members (§9.12). */
  public static final List<String> POLICIES = List.of("affinity", "availability");

  /** The marks of a range of hardware (§8.4.1). */
  public static final List<String> BOUNDS = List.of("min", "normal", "max");

  /** The types of a property (§9.5.1). */
  public static final List<String> PROPERTY_TYPES =
      List.of(
          "string", "boolean", "uint8", "uint16", "uint32", "uint64", "sint8", "sint16", "sint32",
          "sint64", "real32", "real64");

  private static final List<String> BOOLEANS = List.of("true", "false");

  private static final Map<String, List<String>> KNOWN =
      Map.ofEntries(
          Map.entry("StartupItem/startAction", START_ACTIONS),
          Map.entry("StartupItem/stopAction", STOP_ACTIONS),
          Map.entry("StartupItem/waitingForGuest", BOOLEANS),
          Map.entry("PlacementGroupSection/policy", POLICIES),
          Map.entry("Item/bound", BOUNDS),
          Map.entry("StorageItem/bound", BOUNDS),
          Map.entry("EthernetPortItem/bound", BOUNDS),
          Map.entry("Property/type", PROPERTY_TYPES),
          Map.entry("Property/userConfigurable", BOOLEANS),
          Map.entry("Property/password", BOOLEANS),
          Map.entry("Configuration/default", BOOLEANS),
          Map.entry("SharedDisk/readOnly", BOOLEANS),
          Map.entry("File/compression", List.of("gzip", "identity")));

  private AttributeValues() {}

  /**
   * The values of an attribute; none for one that can have any.
   *
   * @param shape the kind of element, see {@link SchemaPlace#shape()}
   */
  static List<String> of(String shape, String attribute) {
    List<String> values = KNOWN.get(shape + "/" + attribute);
    return values != null ? values : attribute.equals("required") ? BOOLEANS : List.of();
  }
}
