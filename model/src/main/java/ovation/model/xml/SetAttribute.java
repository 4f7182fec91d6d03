package ovation.model.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/**
 * Sets, adds or removes an attribute. Where the element has the attribute without prefix only, as
 * some tools write it, that one is changed and stays as it is spelled. A new attribute of a
 * namespace that has no prefix gets one, declared on the root element.
 *
 * @param label the undo label
 * @param element the element
 * @param namespace the attribute's namespace, empty for none
 * @param name the attribute's local name
 * @param value the new value, null to remove the attribute
 * @param usualPrefixes prefixes by namespace, for namespaces that the descriptor does not declare
 */
public record SetAttribute(
    Sentence label,
    ElementKey element,
    String namespace,
    String name,
    @Nullable String value,
    Map<String, String> usualPrefixes)
    implements Edit {

  /** An edit of an attribute that needs no declaration, or any prefix if it does. */
  public SetAttribute(
      Sentence label, ElementKey element, String namespace, String name, @Nullable String value) {
    this(label, element, namespace, name, value, Map.of());
  }

  @Override
  public XmlDocument applyTo(XmlDocument document) {
    XmlDocument ready = value == null || namespace.isEmpty() ? document : declared(document);
    return ready.rewrite(element, old -> change(ready, old));
  }

  private XmlDocument declared(XmlDocument document) {
    List<XmlElement> path = document.path(element);
    return path.isEmpty() || present(path.getLast()) != null
        ? document
        : PrefixDeclaration.ensure(document, path, namespace, usualPrefixes);
  }

  private @Nullable XmlAttribute present(XmlElement old) {
    XmlAttribute present = old.attributeNode(namespace, name);
    return present == null ? old.attributeNode("", name) : present;
  }

  private XmlElement change(XmlDocument document, XmlElement old) {
    XmlAttribute present = present(old);
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
      prefix = XmlDocument.scope(document.path(element)).prefixOf(namespace, false).orElse("");
    }
    attributes.add(XmlAttribute.of(prefix, name, namespace, newValue, document.encoder()));
    return old.withAttributes(attributes);
  }
}
