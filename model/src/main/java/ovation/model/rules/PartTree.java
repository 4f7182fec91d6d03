package ovation.model.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** The elements of one owner of sections in document order; those of owners inside are left out. */
final class PartTree {

  private final XmlElement root;
  private final @Nullable XmlElement above;
  private final String path;
  private final List<XmlElement> elements = new ArrayList<>();
  private final List<@Nullable XmlElement> parents = new ArrayList<>();
  private final Map<ElementKey, Integer> ordinals = new HashMap<>();
  private final Map<ElementKey, Map<ElementKey, String>> labels = new HashMap<>();
  private int behindInner = Integer.MAX_VALUE;

  /**
   * Indexes an owner.
   *
   * @param above the parent of the owner's element, null for the root
   * @param path the path of the owner
   * @param inner the elements of the owners inside
   */
  PartTree(XmlElement root, @Nullable XmlElement above, String path, Set<ElementKey> inner) {
    this.root = root;
    this.above = above;
    this.path = path;
    add(root, above);
    boolean behind = false;
    for (XmlElement child : root.elements()) {
      if (inner.contains(child.key())) {
        behind = true;
      } else {
        behindInner = behind && behindInner > elements.size() ? elements.size() : behindInner;
        addAll(child, root);
      }
    }
  }

  private void addAll(XmlElement element, XmlElement parent) {
    add(element, parent);
    for (XmlElement child : element.elements()) {
      addAll(child, element);
    }
  }

  private void add(XmlElement element, @Nullable XmlElement parent) {
    ordinals.put(element.key(), elements.size());
    elements.add(element);
    parents.add(parent);
  }

  XmlElement root() {
    return root;
  }

  List<XmlElement> elements() {
    return elements;
  }

  boolean contains(ElementKey key) {
    return ordinals.containsKey(key);
  }

  /** The position within this part; -1 for an element that is not here. */
  int ordinal(ElementKey key) {
    return ordinals.getOrDefault(key, -1);
  }

  /** True for an element that stands behind the first owner inside. */
  boolean isBehindInner(ElementKey key) {
    return ordinal(key) >= behindInner;
  }

  @Nullable XmlElement parent(XmlElement element) {
    int ordinal = ordinal(element.key());
    return ordinal < 0 ? null : ordinal == 0 ? above : parents.get(ordinal);
  }

  String path() {
    return path;
  }

  String path(XmlElement element) {
    XmlElement parent = element.key() == root.key() ? null : parent(element);
    if (parent == null) {
      return path;
    }
    Map<ElementKey, String> siblings =
        labels.computeIfAbsent(parent.key(), key -> PathLabels.of(parent.elements()));
    return path(parent) + "/" + siblings.get(element.key());
  }
}
