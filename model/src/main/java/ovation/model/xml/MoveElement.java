package ovation.model.xml;

import java.util.ArrayList;
import java.util.List;
import ovation.model.text.Sentence;

/**
 * Moves an element among its siblings of the same parent; the element itself stays to the
 * character.
 *
 * @param label the undo label
 * @param element the element
 * @param sibling the sibling whose place it takes
 */
public record MoveElement(Sentence label, ElementKey element, ElementKey sibling) implements Edit {

  @Override
  public XmlDocument applyTo(XmlDocument document) {
    return document.rewriteParent(element, this::moved);
  }

  private XmlElement moved(XmlElement parent, XmlElement child) {
    List<XmlElement> order = new ArrayList<>(parent.elements());
    int from = order.indexOf(child);
    int to = from;
    for (int i = 0; i < order.size(); i++) {
      to = order.get(i).key() == sibling ? i : to;
    }
    if (from == to) {
      return parent;
    }
    order.add(to, order.remove(from));
    List<XmlNode> children = new ArrayList<>(parent.children());
    int next = 0;
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i) instanceof XmlElement) {
        children.set(i, order.get(next++));
      }
    }
    return parent.withChildren(children);
  }
}
