package ovation.model.xml;

import java.util.ArrayList;
import java.util.List;
import ovation.model.text.Sentence;

/**
 * Removes an element and the white space before it.
 *
 * @param label the undo label
 * @param element the element
 */
public record RemoveElement(Sentence label, ElementKey element) implements Edit {

  @Override
  public XmlDocument applyTo(XmlDocument document) {
    return document.rewriteParent(element, RemoveElement::without);
  }

  static XmlElement without(XmlElement parent, XmlElement child) {
    List<XmlNode> children = new ArrayList<>(parent.children());
    int index = children.indexOf(child);
    children.remove(index);
    if (index > 0 && children.get(index - 1) instanceof XmlText text && text.isBlank()) {
      children.remove(index - 1);
    }
    return parent.withChildren(children);
  }
}
