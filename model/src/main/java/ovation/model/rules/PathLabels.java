package ovation.model.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** What elements are called in the paths for the reader: {@code Item[5]}, {@code Disk[root]}. */
public final class PathLabels {

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

  private PathLabels() {}

  /** The labels of siblings: by id where there is one, else by their place among their like. */
  public static Map<ElementKey, String> of(List<XmlElement> siblings) {
    Map<String, Integer> totals = new HashMap<>();
    siblings.forEach(sibling -> totals.merge(TreeIndex.name(sibling), 1, Integer::sum));
    Map<String, Integer> counts = new HashMap<>();
    Map<ElementKey, String> result = new HashMap<>();
    for (XmlElement sibling : siblings) {
      String name = TreeIndex.name(sibling);
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
}
