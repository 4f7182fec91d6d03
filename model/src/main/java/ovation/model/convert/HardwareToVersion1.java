package ovation.model.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Namespaces;
import ovation.model.xml.ElementDraft;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * Hardware items in the words of OVF 1.x: the one kind of item, and of the CIM classes what the
 * schema of 1.1.1 has.
 */
final class HardwareToVersion1 {

  private static final Set<String> ITEM =
      Set.of(
          "Address",
          "AddressOnParent",
          "AllocationUnits",
          "AutomaticAllocation",
          "AutomaticDeallocation",
          "Caption",
          "Connection",
          "ConsumerVisibility",
          "Description",
          "ElementName",
          "HostResource",
          "InstanceID",
          "Limit",
          "MappingBehavior",
          "OtherResourceType",
          "Parent",
          "PoolID",
          "Reservation",
          "ResourceSubType",
          "ResourceType",
          "VirtualQuantity",
          "VirtualQuantityUnits",
          "Weight");

  /** What newer editions of the CIM classes brought, for items and systems alike. */
  private static final Set<String> NEWER =
      Set.of(
          "ChangeableType",
          "ComponentSetting",
          "ConfigurationName",
          "Generation",
          "SoID",
          "SoOrgID");

  private static final Set<String> ITEM_NAMESPACES =
      Set.of(Namespaces.RASD, Namespaces.SASD, Namespaces.EPASD);
  private static final String READ_AND_WRITE = "3";

  private final String prefix;
  private final List<Loss> losses;
  private boolean usesPrefix;

  /**
   * Starts.
   *
   * @param prefix the prefix that the root binds, or will bind, to the class of plain items
   */
  HardwareToVersion1(String prefix, List<Loss> losses) {
    this.prefix = prefix;
    this.losses = losses;
  }

  /** Whether a name with the prefix was written. */
  boolean usesPrefix() {
    return usesPrefix;
  }

  /** A hardware or resource section. */
  XmlElement section(XmlElement section, ElementPath path, Scope scope) {
    return Children.map(
        section,
        child -> {
          if (!child.namespace().equals(Namespaces.OVF)) {
            return child;
          }
          ElementPath at = path.to(child);
          return switch (child.localName()) {
            case "System", "Item" -> Children.map(child, property -> carried(property, at));
            case "StorageItem", "EthernetPortItem" -> item(child, at, scope);
            default -> child;
          };
        });
  }

  /** A property of a plain item or a system. */
  private @Nullable XmlElement carried(XmlElement property, ElementPath item) {
    boolean cim =
        property.namespace().equals(Namespaces.RASD)
            || property.namespace().equals(Namespaces.VSSD);
    return cim && NEWER.contains(property.localName()) ? lost(property, item) : property;
  }

  private XmlElement item(XmlElement item, ElementPath path, Scope outer) {
    boolean storage = item.localName().equals("StorageItem");
    List<XmlAttribute> attributes = new ArrayList<>(item.attributes());
    String bound = outer.with(attributes).namespace(prefix);
    if (!bound.isEmpty() && !bound.equals(Namespaces.RASD)) {
      attributes.removeIf(a -> a.isNamespaceDeclaration() && a.localName().equals(prefix));
      attributes.add(Attributes.of("xmlns", prefix, "", Namespaces.RASD));
    }
    XmlElement carried = Children.map(item, property -> property(property, path, storage));
    return ElementDraft.of(carried)
        .named(item.prefix(), "Item", item.namespace())
        .attributes(attributes)
        .element();
  }

  /** A property of a storage or Ethernet item as one of a plain item. */
  private @Nullable XmlElement property(XmlElement property, ElementPath item, boolean storage) {
    String name = property.localName();
    String value = property.text().strip();
    if (!ITEM_NAMESPACES.contains(property.namespace())) {
      return property;
    }
    if (!ITEM.contains(name)) {
      boolean usual = name.equals("Access") && value.equals(READ_AND_WRITE);
      return usual ? null : lost(property, item);
    }
    usesPrefix = true;
    boolean disk = name.equals("ResourceType") && (value.equals("31") || value.equals("32"));
    XmlElement carried = storage && disk ? Children.withText(property, "17") : property;
    return ElementDraft.of(carried).named(prefix, name, Namespaces.RASD).element();
  }

  private @Nullable XmlElement lost(XmlElement property, ElementPath item) {
    String name = property.localName();
    String value = property.text().strip();
    losses.add(
        new Loss(
            item.to(property).toString(),
            name + (value.isEmpty() ? "" : " “" + value + "”"),
            "Hardware items of OVF 1.x have no such property."));
    return null;
  }
}
