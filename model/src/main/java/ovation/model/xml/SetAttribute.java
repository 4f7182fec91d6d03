package ovation.model.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets, adds or removes an attribute. Where the element has the attribute without prefix only, as
 * some tools write it, that one is changed and stays as it is spelled.
 *
 * @param label the undo label
 * @param element the element
 * @param namespace the attribute's namespace, empty for none
 * @param name the attribute's local name
 * @param value the new value, null to remove the attribute
 */
public record SetAttribute(
    String label, ElementKey element, String namespace, String name, @Nullable String value)
    implements Edit {

  @Override
  public XmlDocument applyTo(XmlDocument document) {
    return document.rewrite(element, old -> change(document, old));
  }

  private XmlElement change(XmlDocument document, XmlElement old) {
    XmlAttribute present = old.attributeNode(namespace, name);
    if (present == null) {
      present = old.attributeNode("", name);
    }
    List<XmlAttribute> attributes = new ArrayList<>(old.attributes());
    if (value == null) {
      return attributes.remove(present) ? old.withAttributes(attributes) : old;
    }
    if (present == null) {
      return added(document, old, value);
    }
    if (present.value().equals(value)) {
      return old;
    }
    attributes.set(attributes.indexOf(present), present.withValue(value, document.encoder()));
    return old.withAttributes(attributes);
  }

  private XmlElement added(XmlDocument document, XmlElement old, String newValue) {
    List<XmlAttribute> attributes = new ArrayList<>(old.attributes());
    String prefix = "";
    if (!namespace.isEmpty()) {
      NamespaceScope scope = XmlDocument.scope(document.path(element));
      prefix =
          scope
              .prefixOf(namespace, false)
              .orElseThrow(() -> new EditException("No prefix is bound to " + namespace + "."));
    }
    attributes.add(XmlAttribute.of(prefix, name, namespace, newValue, document.encoder()));
    return old.withAttributes(attributes);
  }
}
