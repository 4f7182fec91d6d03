package ovation.model.xml;

import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ovation.model.text.Sentence;

/**
 * Spells a namespace otherwise: every declaration of it, and with it every element and attribute
 * that is in it. Prefixes and all other text stay.
 *
 * @param label the undo label
 * @param from the namespace as it is declared
 * @param to the namespace that is meant
 */
public record ReplaceNamespace(Sentence label, String from, String to) implements Edit {

  /**
   * {@inheritDoc}
   *
   * @throws EditException if an element would have an attribute twice
   */
  @Override
  public XmlDocument applyTo(XmlDocument document) {
    return document.withRoot(replaced(document.root(), document.encoder()));
  }

  private XmlElement replaced(XmlElement element, CharsetEncoder encoder) {
    XmlElement result = element;
    boolean isIn = element.namespace().equals(from);
    if (element.attributes().stream().anyMatch(this::concerns)) {
      result = result.withAttributes(attributes(element, encoder));
    }
    List<XmlNode> children = new ArrayList<>(element.children());
    boolean changed = false;
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i) instanceof XmlElement child) {
        XmlElement fresh = replaced(child, encoder);
        changed |= fresh != child;
        children.set(i, fresh);
      }
    }
    if (changed) {
      result = result.withChildren(children);
    }
    return isIn ? result.withName(result.localName(), to) : result;
  }

  private boolean concerns(XmlAttribute attribute) {
    return attribute.isNamespaceDeclaration()
        ? attribute.value().equals(from)
        : attribute.namespace().equals(from);
  }

  private List<XmlAttribute> attributes(XmlElement element, CharsetEncoder encoder) {
    List<XmlAttribute> attributes = new ArrayList<>(element.attributes());
    Set<String> names = new HashSet<>();
    for (int i = 0; i < attributes.size(); i++) {
      XmlAttribute attribute = attributes.get(i);
      if (concerns(attribute)) {
        attribute =
            attribute.isNamespaceDeclaration()
                ? attribute.withValue(to, encoder)
                : attribute.withName(attribute.prefix(), to);
        attributes.set(i, attribute);
      }
      boolean named = attribute.namespace().equals(to) && !attribute.isNamespaceDeclaration();
      if (named && !names.add(attribute.localName())) {
        throw new EditException(
            Sentence.of(
                "{0} would have {1} twice.", element.qualifiedName(), attribute.localName()));
      }
    }
    return attributes;
  }
}
