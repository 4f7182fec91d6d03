package ovation.model.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Namespaces;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** All elements of a descriptor in document order, with their parents and readable paths. */
public final class TreeIndex {

  private static final Map<String, String> NAMING =
      Map.of(
          "VirtualSystem", "id",
          "VirtualSystemCollection", "id",
          "File", "id",
          "Disk", "diskId",
          "SharedDisk", "diskId",
          "Network", "name",
          "Configuration", "id",
          "Property", "key",
          "Msg", "msgid");

  private final List<XmlElement> elements = new ArrayList<>();
  private final List<@Nullable XmlElement> parents = new ArrayList<>();
  private final Map<ElementKey, Integer> ordinals = new HashMap<>();
  private final Map<ElementKey, Map<ElementKey, String>> labels = new HashMap<>();

  /** Walks over a tree once. */
  public TreeIndex(XmlElement root) {
    add(root, null);
  }

  private void add(XmlElement element, @Nullable XmlElement parent) {
    ordinals.put(element.key(), elements.size());
    elements.add(element);
    parents.add(parent);
    for (XmlElement child : element.elements()) {
      add(child, element);
    }
  }

  /** Every element in document order. */
  public List<XmlElement> elements() {
    return elements;
  }

  /** The parent; empty for the root. */
  public Optional<XmlElement> parent(XmlElement element) {
    Integer ordinal = ordinals.get(element.key());
    return ordinal == null ? Optional.empty() : Optional.ofNullable(parents.get(ordinal));
  }

  /** The position in document order; -1 for null or an element that is not here. */
  int ordinal(@Nullable ElementKey key) {
    return key == null ? -1 : ordinals.getOrDefault(key, -1);
  }

  /** The path for the reader. */
  public String path(XmlElement element) {
    Optional<XmlElement> parent = parent(element);
    if (parent.isEmpty()) {
      return name(element);
    }
    return path(parent.get()) + "/" + labels(parent.get()).get(element.key());
  }

  private Map<ElementKey, String> labels(XmlElement parent) {
    return labels.computeIfAbsent(parent.key(), key -> labelled(parent.elements()));
  }

  /** The steps of paths to siblings, such as {@code Item[5]}, by their keys. */
  public static Map<ElementKey, String> labelled(List<XmlElement> siblings) {
    Map<String, Integer> totals = new HashMap<>();
    siblings.forEach(sibling -> totals.merge(name(sibling), 1, Integer::sum));
    Map<String, Integer> counts = new HashMap<>();
    Map<ElementKey, String> result = new HashMap<>();
    for (XmlElement sibling : siblings) {
      String name = name(sibling);
      int position = counts.merge(name, 1, Integer::sum);
      String mark =
          id(sibling, name).orElse(totals.get(name) > 1 ? Integer.toString(position) : "");
      result.put(sibling.key(), mark.isEmpty() ? name : name + "[" + mark + "]");
    }
    return result;
  }

  private static Optional<String> id(XmlElement element, String name) {
    String attribute = NAMING.get(name);
    if (attribute == null) {
      return Optional.empty();
    }
    return element.attributes().stream()
        .filter(a -> a.localName().equals(attribute) && !a.isNamespaceDeclaration())
        .map(a -> Wording.plain(a.value()))
        .filter(value -> !value.isEmpty())
        .findFirst();
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
