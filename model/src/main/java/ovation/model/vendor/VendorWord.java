package ovation.model.vendor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ovation.model.envelope.Namespaces;

/**
 * An element that a vendor adds to descriptors, as its own products write it. The standard lets it
 * stand among the sections, or behind everything else in an element that is open (DSP8023, {@code
 * xs:any ##other}).
 *
 * @param namespace the vendor's namespace
 * @param name the local name
 * @param parents the kinds of elements that it stands in, by the names of the standard
 * @param attributes its own attributes, all of which are usually written
 * @param qualified whether the attributes are in the vendor's namespace
 * @param holds what it holds
 */
public record VendorWord(
    String namespace,
    String name,
    List<String> parents,
    List<String> attributes,
    boolean qualified,
    Holds holds) {

  /** What an element holds. */
  public enum Holds {
    /** A section: an Info first. */
    SECTION,
    /** A text. */
    TEXT,
    /** One Value. */
    VALUE,
    /** Nothing. */
    NOTHING
  }

  /**
   * An attribute that a vendor adds to an element of the standard.
   *
   * @param namespace the vendor's namespace
   * @param name the local name
   * @param parent the kind of element that has it, by the name of the standard
   */
  public record Attribute(String namespace, String name, String parent) {}

  private static final List<String> OWNERS =
      List.of("Envelope", "VirtualSystem", "VirtualSystemCollection");
  private static final List<String> CONTENT = List.of("VirtualSystem", "VirtualSystemCollection");
  private static final List<String> ITEMS = List.of("Item", "StorageItem", "EthernetPortItem");
  private static final List<String> HARDWARE =
      Stream.concat(Stream.of("VirtualHardwareSection"), ITEMS.stream()).toList();

  private static final List<VendorWord> ALL =
      List.of(
          section("IpAssignmentSection", OWNERS, "protocols", "schemes"),
          section("BootOrderSection", List.of("VirtualSystem"), "instanceId", "type"),
          section("StorageGroupSection", List.of("Envelope"), "id", "name"),
          section("StorageSection", CONTENT, "group"),
          section("TagBasedPlacementGroupSection", List.of("Envelope"), "id", "name", "priority"),
          section("TagBasedPlacementSection", CONTENT, "group", "priority"),
          section("vServiceDependencySection", OWNERS, "id"),
          vmware("Config", HARDWARE, Holds.NOTHING, "key", "value"),
          vmware("ExtraConfig", HARDWARE, Holds.NOTHING, "key", "value"),
          vmware("CoresPerSocket", ITEMS, Holds.TEXT),
          vmware("StorageGroup", ITEMS, Holds.TEXT),
          new VendorWord(
              VendorNamespaces.VBOX,
              "OSType",
              List.of("OperatingSystemSection"),
              List.of(),
              true,
              Holds.TEXT),
          new VendorWord(
              VendorNamespaces.XENOVF,
              "VirtualSystemOtherConfigurationData",
              List.of("VirtualHardwareSection"),
              List.of("Name"),
              false,
              Holds.VALUE));

  private static final List<Attribute> ATTRIBUTES =
      List.of(
          new Attribute(Namespaces.VMW, "osType", "OperatingSystemSection"),
          new Attribute(VendorNamespaces.OVIRT, "id", "OperatingSystemSection"),
          new Attribute(Namespaces.VMW, "qualifiers", "Property"),
          new Attribute(Namespaces.VMW, "uioptional", "Category"),
          new Attribute(Namespaces.VMW, "buildId", "Envelope"),
          new Attribute(VendorNamespaces.VBOX, "uuid", "Disk"));

  /** A word with its own copies. */
  public VendorWord {
    parents = List.copyOf(parents);
    attributes = List.copyOf(attributes);
  }

  private static VendorWord section(String name, List<String> parents, String... attributes) {
    return vmware(name, parents, Holds.SECTION, attributes);
  }

  private static VendorWord vmware(
      String name, List<String> parents, Holds holds, String... attributes) {
    return new VendorWord(Namespaces.VMW, name, parents, List.of(attributes), true, holds);
  }

  /** What can stand in a kind of element of the standard; {@code Item} for all that are like it. */
  public static List<VendorWord> in(String parent) {
    return ALL.stream().filter(word -> word.parents.contains(parent)).toList();
  }

  /** The word of that name; empty for one that is not known. */
  public static Optional<VendorWord> of(String namespace, String name) {
    return ALL.stream()
        .filter(word -> word.namespace.equals(namespace) && word.name.equals(name))
        .findFirst();
  }

  /** What vendors add to the attributes of a kind of element of the standard. */
  public static List<Attribute> attributesOf(String parent) {
    return ATTRIBUTES.stream().filter(one -> one.parent.equals(parent)).toList();
  }

  /** The prefix that a vendor's products use; empty for an unknown namespace. */
  public static Optional<String> usualPrefix(String namespace) {
    return switch (namespace) {
      case Namespaces.VMW -> Optional.of("vmw");
      case VendorNamespaces.VBOX -> Optional.of("vbox");
      case VendorNamespaces.XENOVF -> Optional.of("xenovf");
      case VendorNamespaces.OVIRT -> Optional.of("ovirt");
      default -> Optional.empty();
    };
  }
}
