package ovation.app.assist;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import ovation.app.assist.Cursor.Tag;
import ovation.app.text.Texts;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.SchemaPlace;
import ovation.model.hardware.DiskFormats;
import ovation.model.hardware.GuestSystems;
import ovation.model.hardware.MachineFamilies;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.SubTypes;

/** The values that can stand in an attribute or in a CIM property, each with its meaning. */
public final class Values {
  private static final Map<String, List<String>> CODES =
      Map.ofEntries(
          codes("Access", 0, 1, 2, 3),
          codes("AutomaticRecoveryAction", 2, 3, 4),
          codes("AutomaticShutdownAction", 2, 3, 4),
          codes("AutomaticStartupAction", 2, 3, 4),
          codes("ChangeableType", 0, 1, 2, 3),
          codes("ConsumerVisibility", 0, 2, 3, 4),
          codes("DesiredVLANEndpointMode", 1, 2, 3, 4, 5, 6),
          codes("HostExtentNameFormat", 0, 1, 7, 9, 10, 11, 12),
          codes("HostExtentNameNamespace", 0, 1, 2, 3, 4, 5, 6, 7, 8),
          codes("MappingBehavior", 0, 2, 3, 4, 5),
          codes("NetworkPortProfileIDType", 0, 1, 2, 3, 4));

  private static final Set<String> YES_NO =
      Set.of(
          "AutomaticAllocation",
          "AutomaticDeallocation",
          "Promiscuous",
          "SourceMACFilteringEnabled");

  private static final List<String> SIZES = List.of("byte * 2^20", "byte * 2^30", "byte * 2^40");

  private final References references;
  private final Texts texts;

  Values(References references, Texts texts) {
    this.references = references;
    this.texts = texts;
  }

  /** The values for what an envelope declares. */
  public static Values of(Envelope envelope, Texts texts) {
    return new Values(new References(envelope), texts);
  }

  private static Map.Entry<String, List<String>> codes(String property, int... numbers) {
    return Map.entry(property, Arrays.stream(numbers).mapToObj(Integer::toString).toList());
  }

  /**
   * Whether a property has no other values than those that are listed: the numbers of an
   * enumeration of CIM, or yes and no.
   */
  public static boolean isClosed(String property) {
    return CODES.containsKey(property) || YES_NO.contains(property);
  }

  /** The values of an attribute of the standard; none for free text. */
  public List<Suggestion> ofAttribute(SchemaPlace place, String attribute) {
    List<String> listed = place.values(attribute);
    if (!listed.isEmpty()) {
      return plain(listed);
    }
    return switch (attribute) {
      case "fileRef" -> references.files();
      case "parentRef" -> references.disks();
      case "configuration" -> references.options();
      case "group" -> references.placementGroups();
      case "msgid" -> place.shape().equals("Msg") ? List.of() : references.messages();
      case "format" -> meant(DiskFormats.usual(), uri -> texts.say(DiskFormats.label(uri)));
      case "capacityAllocationUnits" -> plain(SIZES);
      case "transport" -> plain(List.of("iso", "com.vmware.guestInfo"));
      case "id" -> ids(place.shape());
      default -> List.of();
    };
  }

  private List<Suggestion> ids(String shape) {
    return switch (shape) {
      case "StartupItem", "ScaleOutSection" -> references.members();
      case "OperatingSystemSection" ->
          GuestSystems.usual().stream()
              .map(guest -> new Suggestion(Integer.toString(guest.number()), guest.name()))
              .toList();
      default -> List.of();
    };
  }

  /**
   * The values of a property of a device or system.
   *
   * @param siblings the other properties
   * @param system the id of the system around it, null for none
   */
  List<Suggestion> ofProperty(String property, List<Tag> siblings, @Nullable String system) {
    return ofProperty(property, type(siblings), system);
  }

  /**
   * The values of a property of a device or system; none for free text.
   *
   * @param type the kind of the device, null for none that is known
   * @param system the id of the system around it, null for none
   */
  public List<Suggestion> ofProperty(
      String property, @Nullable ResourceType type, @Nullable String system) {
    List<String> codes = CODES.get(property);
    if (codes != null) {
      return codes.stream()
          .map(code -> new Suggestion(code, texts.of("cim." + property + code)))
          .toList();
    }
    if (YES_NO.contains(property)) {
      return plain(List.of("true", "false"));
    }
    return switch (property) {
      case "ResourceType" -> resourceTypes();
      case "ResourceSubType" ->
          meant(SubTypes.usual(type), model -> texts.say(SubTypes.label(model)));
      case "Connection" -> references.networks();
      case "HostResource" -> references.backings();
      case "Parent" -> references.controllers(system);
      case "AllocationUnits" -> plain(units(type));
      case "VirtualSystemType" ->
          meant(MachineFamilies.usual(), family -> MachineFamilies.meaning(family).orElse(""));
      default -> List.of();
    };
  }

  private List<Suggestion> resourceTypes() {
    return Arrays.stream(ResourceType.values())
        .map(type ->
            new Suggestion(
                Integer.toString(type.number()), texts.of("resourceType." + type.name())))
        .toList();
  }

  private static List<String> units(@Nullable ResourceType type) {
    return type == ResourceType.PROCESSOR ? List.of("hertz * 10^6") : SIZES;
  }

  private static @Nullable ResourceType type(List<Tag> siblings) {
    Optional<String> number =
        siblings.stream()
            .filter(tag -> local(tag.name()).equals("ResourceType"))
            .map(Tag::text)
            .findFirst();
    return number.flatMap(ResourceType::of).orElse(null);
  }

  static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static List<Suggestion> plain(List<String> values) {
    return values.stream().map(value -> new Suggestion(value, "")).toList();
  }

  private static List<Suggestion> meant(List<String> values, UnaryOperator<String> meaning) {
    return values.stream().map(value -> new Suggestion(value, meaning.apply(value))).toList();
  }
}
