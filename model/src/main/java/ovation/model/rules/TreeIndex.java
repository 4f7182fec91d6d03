package ovation.model.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Namespaces;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** All elements under inspection in document order, with their parents and readable paths. */
public final class TreeIndex {

  private static final int SEARCHES = 8;

  private final List<PartTree> parts;
  private final Map<ElementKey, PartTree> roots = new HashMap<>();
  private @Nullable Map<ElementKey, PartTree> all;
  private int searched;

  TreeIndex(List<PartTree> parts) {
    this.parts = parts;
    parts.forEach(part -> roots.put(part.root().key(), part));
  }

  /** Walks over a tree once. */
  public static TreeIndex of(XmlElement root) {
    return new TreeIndex(List.of(new PartTree(root, null, name(root), Set.of())));
  }

  /** Every element in document order, part by part. */
  public List<XmlElement> elements() {
    return parts.size() == 1
        ? parts.getFirst().elements()
        : parts.stream().flatMap(part -> part.elements().stream()).toList();
  }

  /** The parent; empty for the root and for elements that are not under inspection. */
  public Optional<XmlElement> parent(XmlElement element) {
    return part(element.key()).map(part -> part.parent(element));
  }

  /** The path for the reader. */
  public String path(XmlElement element) {
    return part(element.key()).map(part -> part.path(element)).orElseGet(() -> name(element));
  }

  /** The owner of sections that an element belongs to. */
  Optional<PartTree> part(ElementKey key) {
    PartTree first = parts.getFirst();
    if (first.contains(key)) {
      return Optional.of(first);
    }
    PartTree known = roots.get(key);
    if (known != null || parts.size() == 1) {
      return Optional.ofNullable(known);
    }
    if (all == null && searched++ < SEARCHES) {
      return parts.stream().filter(part -> part.contains(key)).findFirst();
    }
    return Optional.ofNullable(index().get(key));
  }

  private Map<ElementKey, PartTree> index() {
    Map<ElementKey, PartTree> index = all;
    if (index == null) {
      index = new HashMap<>();
      for (PartTree part : parts) {
        for (XmlElement element : part.elements()) {
          index.put(element.key(), part);
        }
      }
      all = index;
    }
    return index;
  }

  /** The element's name, {@code DiskSection} for the draft's {@code Section} of that type. */
  public static String name(XmlElement element) {
    String name = element.localName();
    if (!name.equals("Section") && !name.equals("Content")) {
      return name;
    }
    String type = element.attribute(Namespaces.XSI, "type").orElse(name);
    String local = type.substring(type.indexOf(':') + 1);
    return local.endsWith("_Type") ? local.substring(0, local.length() - 5) : local;
  }
}
