package ovation.model.xml;

import java.util.List;
import ovation.model.text.Sentence;

/**
 * Gives an element another name as people write it; its attributes and content stay.
 *
 * @param label the undo label
 * @param element the element
 * @param name with a prefix that is declared there, or without
 */
public record NameElement(Sentence label, ElementKey element, String name) implements Edit {

  /**
   * {@inheritDoc}
   *
   * @throws EditException if the name is none, or its prefix is not declared there
   */
  @Override
  public XmlDocument applyTo(XmlDocument document) {
    List<XmlElement> path = document.path(element);
    if (path.isEmpty()) {
      throw new EditException(
          Sentence.of("The element to change is no longer part of the descriptor."));
    }
    QualifiedName wanted = QualifiedName.parse(name);
    String namespace = wanted.ofElement(path);
    return document.rewrite(
        element,
        old -> ElementDraft.of(old).named(wanted.prefix(), wanted.local(), namespace).element());
  }
}
