package ovation.model.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ovation.model.text.Sentence;

/**
 * Puts children of an element into an order: they change places among each other; all else, such as
 * white space, comments and other children, stays where it is.
 *
 * @param label the undo label
 * @param parent the element
 * @param order the children in the order wanted; those that are gone are passed over
 */
public record OrderChildren(Sentence label, ElementKey parent, List<ElementKey> order)
    implements Edit {

  /** An edit with its own copy of the order. */
  public OrderChildren {
    order = List.copyOf(order);
  }

  @Override
  public XmlDocument applyTo(XmlDocument document) {
    return document.rewrite(parent, this::ordered);
  }

  private XmlElement ordered(XmlElement old) {
    Set<ElementKey> named = new HashSet<>(order);
    Map<ElementKey, XmlElement> present = new LinkedHashMap<>();
    for (XmlElement child : old.elements()) {
      if (named.contains(child.key())) {
        present.put(child.key(), child);
      }
    }
    List<XmlElement> wanted =
        order.stream().filter(present::containsKey).map(present::get).toList();
    if (wanted.equals(List.copyOf(present.values()))) {
      return old;
    }
    List<XmlNode> children = new ArrayList<>(old.children());
    int next = 0;
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i) instanceof XmlElement child && present.containsKey(child.key())) {
        children.set(i, wanted.get(next++));
      }
    }
    return old.withChildren(children);
  }
}
