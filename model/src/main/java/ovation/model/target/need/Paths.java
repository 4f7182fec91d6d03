package ovation.model.target.need;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ovation.model.rules.PathLabels;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** Readable paths to elements, made for those that need one. */
public final class Paths {

  private static final int MOST_PARENTS = 16;

  private final IdentityHashMap<XmlElement, Map<ElementKey, String>> steps =
      new IdentityHashMap<>();

  /** Where something was found below an ancestor: the parents with their paths. */
  private final IdentityHashMap<XmlElement, IdentityHashMap<XmlElement, String>> parents =
      new IdentityHashMap<>();

  /** The path to a child of an element whose path is known. */
  public String child(String path, XmlElement parent, XmlElement child) {
    String step =
        steps
            .computeIfAbsent(parent, key -> PathLabels.of(key.elements()))
            .getOrDefault(child.key(), child.localName());
    return path + "/" + step;
  }

  /** The path to an element at any depth below one whose path is known. */
  public String below(String path, XmlElement ancestor, XmlElement element) {
    String known = besidesOneFoundBefore(ancestor, element);
    String found = known == null ? find(path, ancestor, ancestor, element) : known;
    return found == null ? path : found;
  }

  /** Of many disks of one section only the first is searched for. */
  private @Nullable String besidesOneFoundBefore(XmlElement ancestor, XmlElement wanted) {
    for (Map.Entry<XmlElement, String> parent : parents(ancestor).entrySet()) {
      Map<ElementKey, String> children = steps.get(parent.getKey());
      String step = children == null ? null : children.get(wanted.key());
      if (step != null) {
        return parent.getValue() + "/" + step;
      }
    }
    return null;
  }

  private IdentityHashMap<XmlElement, String> parents(XmlElement ancestor) {
    return parents.computeIfAbsent(ancestor, key -> new IdentityHashMap<>());
  }

  private @Nullable String find(
      String path, XmlElement ancestor, XmlElement from, XmlElement wanted) {
    if (from.key() == wanted.key()) {
      return path;
    }
    for (XmlElement child : from.elements()) {
      if (child.key() == wanted.key()) {
        if (parents(ancestor).size() < MOST_PARENTS) {
          parents(ancestor).put(from, path);
        }
        return child(path, from, child);
      }
      if (!child.elements().isEmpty() && holds(child, wanted.key())) {
        return find(child(path, from, child), ancestor, child, wanted);
      }
    }
    return null;
  }

  private static boolean holds(XmlElement element, ElementKey key) {
    for (XmlElement child : element.elements()) {
      if (child.key() == key || holds(child, key)) {
        return true;
      }
    }
    return false;
  }
}
