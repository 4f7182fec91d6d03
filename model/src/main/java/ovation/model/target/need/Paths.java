package ovation.model.target.need;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ovation.model.rules.PathLabels;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** Readable paths to elements, made for those that need one. */
public final class Paths {

  private final IdentityHashMap<XmlElement, Map<ElementKey, String>> steps =
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
    String found = find(path, ancestor, element);
    return found == null ? path : found;
  }

  private @Nullable String find(String path, XmlElement from, XmlElement wanted) {
    if (from.key() == wanted.key()) {
      return path;
    }
    for (XmlElement child : from.elements()) {
      if (child.key() == wanted.key()) {
        return child(path, from, child);
      }
      if (!child.elements().isEmpty() && holds(child, wanted.key())) {
        return find(child(path, from, child), child, wanted);
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
