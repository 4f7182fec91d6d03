package ovation.model.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.EthernetPortItem;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Item;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.StorageItem;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.xml.Fragment;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * A hardware item on its way into another system, perhaps of another descriptor and version: what
 * the standard knows is written in the names of the new place, everything else is kept as it is.
 */
final class ItemCopy {
  private final HardwareItem item;
  private @Nullable String configurations;
  private final Map<String, Optional<String>> changed = new LinkedHashMap<>();

  private ItemCopy(HardwareItem item) {
    this.item = item;
    configurations = item.configuration();
  }

  static ItemCopy of(HardwareItem item) {
    return new ItemCopy(item);
  }

  /** With another value of a property that the item has; null leaves it out. */
  ItemCopy with(String property, @Nullable String value) {
    changed.put(property, Optional.ofNullable(value));
    return this;
  }

  /** For these options only; null for all. */
  ItemCopy onlyFor(@Nullable String ids) {
    configurations = ids;
    return this;
  }

  /** The element's name. */
  String elementName() {
    return switch (item) {
      case Item _ -> "Item";
      case StorageItem _ -> "StorageItem";
      case EthernetPortItem _ -> "EthernetPortItem";
    };
  }

  /** The item for a hardware section. */
  Fragment fragment(VirtualHardwareSection into) {
    String name = elementName();
    XmlElement source = item.element();
    String namespace = OvfEdits.childNamespace(into.element(), name);
    String cim = OvfEdits.propertyNamespace(into.element(), name).orElse(Namespaces.RASD);
    Fragment copy =
        Fragment.of(namespace, name).attribute(namespace, "configuration", configurations);
    for (XmlAttribute attribute : source.attributes()) {
      boolean own = attribute.namespace().isEmpty() || Namespaces.isEnvelope(attribute.namespace());
      boolean type = attribute.namespace().equals(Namespaces.XSI);
      boolean option = own && attribute.localName().equals("configuration");
      if (!attribute.isNamespaceDeclaration() && !type && !option) {
        String space = own ? namespace : attribute.namespace();
        copy = copy.attribute(space, attribute.localName(), attribute.value());
      }
    }
    for (XmlElement child : source.elements()) {
      copy = copy.child(child(child, namespace, cim));
    }
    return copy;
  }

  private @Nullable Fragment child(XmlElement child, String envelope, String cim) {
    Optional<String> known = OvfEdits.childName(item.element(), child);
    if (known.isEmpty()) {
      return Fragment.of(child, space -> Namespaces.isEnvelope(space) ? envelope : space);
    }
    Optional<String> value = changed.getOrDefault(known.get(), Optional.of(child.text().strip()));
    if (value.isEmpty()) {
      return null;
    }
    Fragment copy = Fragment.of(cim, known.get()).text(value.get());
    for (XmlAttribute attribute : child.attributes()) {
      boolean nil = attribute.namespace().equals(Namespaces.XSI);
      if (!attribute.isNamespaceDeclaration() && !nil) {
        copy = copy.attribute(attribute.namespace(), attribute.localName(), attribute.value());
      }
    }
    return copy;
  }
}
