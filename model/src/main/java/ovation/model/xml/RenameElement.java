package ovation.model.xml;

import ovation.model.text.Sentence;

/**
 * Gives an element another local name; its prefix, attributes and content stay.
 *
 * @param label the undo label
 * @param element the element
 * @param name the new local name
 */
public record RenameElement(Sentence label, ElementKey element, String name) implements Edit {

  @Override
  public XmlDocument applyTo(XmlDocument document) {
    return document.rewrite(
        element, old -> old.localName().equals(name) ? old : old.withName(name, old.namespace()));
  }
}
