package ovation.model.xml;

import java.util.ArrayList;
import java.util.List;

/**
 * Carries the keys of a tree over to the tree of its edited text: parts that are the same are
 * shared, elements of one name at one place among their kind keep their key.
 */
final class KeyAdoption {

  private KeyAdoption() {}

  static XmlElement adopt(XmlElement old, XmlElement fresh) {
    if (old.sameAs(fresh)) {
      return old;
    }
    List<XmlElement> before = old.elements();
    List<XmlElement> after = fresh.elements();
    int shorter = Math.min(before.size(), after.size());
    int head = 0;
    while (head < shorter && before.get(head).sameAs(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).sameAs(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<XmlElement> adopted = new ArrayList<>(before.subList(0, head));
    int from = head;
    for (XmlElement element : after.subList(head, after.size() - tail)) {
      int match = from;
      while (match < before.size() - tail && !alike(before.get(match), element)) {
        match++;
      }
      if (match < before.size() - tail) {
        adopted.add(adopt(before.get(match), element));
        from = match + 1;
      } else {
        adopted.add(element);
      }
    }
    adopted.addAll(before.subList(before.size() - tail, before.size()));
    return withElements(fresh, adopted).withKey(old.key());
  }

  private static boolean alike(XmlElement a, XmlElement b) {
    return a.localName().equals(b.localName()) && a.namespace().equals(b.namespace());
  }

  private static XmlElement withElements(XmlElement parent, List<XmlElement> elements) {
    List<XmlNode> children = new ArrayList<>(parent.children());
    int next = 0;
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i) instanceof XmlElement) {
        children.set(i, elements.get(next++));
      }
    }
    return parent.withChildren(children);
  }
}
