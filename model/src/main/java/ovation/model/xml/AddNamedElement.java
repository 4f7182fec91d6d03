package ovation.model.xml;

import java.util.List;
import java.util.Map;
import ovation.model.text.Sentence;

/**
 * Adds an empty element under a name as people write it, as the last child.
 *
 * @param label the undo label
 * @param parent the element that gets it
 * @param name with a prefix that is declared there, or without
 */
public record AddNamedElement(Sentence label, ElementKey parent, String name) implements Edit {

  /**
   * {@inheritDoc}
   *
   * @throws EditException if the name is none, or its prefix is not declared there
   */
  @Override
  public XmlDocument applyTo(XmlDocument document) {
    List<XmlElement> path = document.path(parent);
    if (path.isEmpty()) {
      throw new EditException(
          Sentence.of("The element to add to is no longer part of the descriptor."));
    }
    QualifiedName wanted = QualifiedName.parse(name);
    String namespace = wanted.ofElement(path);
    ChildOrder last = (above, child) -> 0;
    Map<String, String> prefixes = Map.of(namespace, wanted.prefix());
    Fragment fragment = Fragment.of(namespace, wanted.local());
    return new InsertElement(label, parent, fragment, null, last, prefixes).applyTo(document);
  }
}
