package ovation.model.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/**
 * Adds an empty attribute under a name as people write it, or gives one another name.
 *
 * @param label the undo label
 * @param element the element
 * @param present the name of the attribute as written; null to add one
 * @param name with a prefix that is declared there, or without
 */
public record NameAttribute(
    Sentence label, ElementKey element, @Nullable String present, String name) implements Edit {

  /**
   * {@inheritDoc}
   *
   * @throws EditException if the name is none or taken, or its prefix is not declared there
   */
  @Override
  public XmlDocument applyTo(XmlDocument document) {
    List<XmlElement> path = document.path(element);
    if (path.isEmpty()) {
      throw new EditException(
          Sentence.of("The element to change is no longer part of the descriptor."));
    }
    QualifiedName wanted = QualifiedName.parse(name);
    String namespace = wanted.ofAttribute(path);
    XmlElement old = path.getLast();
    XmlAttribute taken = old.attributeNode(namespace, wanted.local());
    if (taken != null && !taken.qualifiedName().equals(present)) {
      throw new EditException(Sentence.of("There is an attribute “{0}” already.", name.strip()));
    }
    List<XmlAttribute> attributes = new ArrayList<>(old.attributes());
    if (present == null) {
      attributes.add(
          XmlAttribute.of(wanted.prefix(), wanted.local(), namespace, "", document.encoder()));
    } else {
      attributes.replaceAll(attribute ->
          attribute.qualifiedName().equals(present)
              ? renamed(attribute, wanted, namespace)
              : attribute);
    }
    return document.rewrite(element, e -> e.withAttributes(attributes));
  }

  private static XmlAttribute renamed(XmlAttribute old, QualifiedName name, String namespace) {
    return new XmlAttribute(
        old.space(), name.prefix(), name.local(), namespace, old.equals(), old.quote(), old.raw());
  }
}
