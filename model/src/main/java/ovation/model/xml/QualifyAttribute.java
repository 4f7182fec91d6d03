package ovation.model.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ovation.model.text.Sentence;

/**
 * Gives an attribute without prefix the prefix of a namespace; place, value and quotation marks
 * stay. A namespace that has no prefix gets one, declared on the root element. Does nothing if the
 * element has the attribute in that namespace too.
 *
 * @param label the undo label
 * @param element the element
 * @param namespace the namespace
 * @param name the attribute's local name
 * @param usualPrefixes prefixes by namespace, for namespaces that the descriptor does not declare
 */
public record QualifyAttribute(
    Sentence label,
    ElementKey element,
    String namespace,
    String name,
    Map<String, String> usualPrefixes)
    implements Edit {

  @Override
  public XmlDocument applyTo(XmlDocument document) {
    List<XmlElement> path = document.path(element);
    boolean needed =
        !path.isEmpty()
            && path.getLast().attributeNode("", name) != null
            && path.getLast().attributeNode(namespace, name) == null;
    if (!needed) {
      return document;
    }
    XmlDocument ready = PrefixDeclaration.ensure(document, path, namespace, usualPrefixes);
    String prefix = XmlDocument.scope(ready.path(element)).prefixOf(namespace, false).orElseThrow();
    return ready.rewrite(element, old -> qualified(old, prefix));
  }

  private XmlElement qualified(XmlElement old, String prefix) {
    List<XmlAttribute> attributes = new ArrayList<>(old.attributes());
    attributes.replaceAll(attribute -> {
      boolean meant = attribute.prefix().isEmpty() && attribute.localName().equals(name);
      return meant ? attribute.withName(prefix, namespace) : attribute;
    });
    return old.withAttributes(attributes);
  }
}
