package ovation.app.assist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import ovation.app.assist.Cursor.Tag;
import ovation.app.text.Texts;
import ovation.model.envelope.SchemaPlace;
import ovation.model.hardware.DiskFormats;
import ovation.model.hardware.GuestSystems;
import ovation.model.hardware.MachineFamilies;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.SubTypes;

/** The values that can stand in an attribute or in a CIM property, each with its meaning. */
final class Values {
  private static final List<String> SIZES = List.of("byte * 2^20", "byte * 2^30", "byte * 2^40");

  private final References references;
  private final Texts texts;

  Values(References references, Texts texts) {
    this.references = references;
    this.texts = texts;
  }

  /** The values of an attribute of the standard; none for free text. */
  List<Suggestion> ofAttribute(SchemaPlace place, String attribute) {
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
      case "format" -> meant(DiskFormats.usual(), DiskFormats::name);
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
    return switch (property) {
      case "ResourceType" -> resourceTypes();
      case "ResourceSubType" -> meant(SubTypes.usual(type(siblings)), SubTypes::name);
      case "Connection" -> references.networks();
      case "HostResource" -> references.backings();
      case "Parent" -> references.controllers(system);
      case "AllocationUnits" -> plain(units(type(siblings)));
      case "AutomaticAllocation", "AutomaticDeallocation" -> plain(List.of("true", "false"));
      case "VirtualSystemType" ->
          meant(MachineFamilies.usual(), family -> MachineFamilies.meaning(family).orElse(""));
      case "ChangeableType" -> coded(property, 0, 1, 2, 3);
      case "ConsumerVisibility" -> coded(property, 0, 2, 3, 4);
      case "MappingBehavior" -> coded(property, 0, 2, 3, 4, 5);
      case "Access" -> coded(property, 0, 1, 2, 3);
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

  private List<Suggestion> coded(String property, int... numbers) {
    return Arrays.stream(numbers)
        .mapToObj(n -> new Suggestion(Integer.toString(n), texts.of("cim." + property + n)))
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
