package ovation.model.envelope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The children and attributes that the standard gives to an element.
 *
 * @param name the name of the shape, mostly the element's
 * @param childNamespace the canonical namespace of the children
 * @param ranks the position in the schema's sequence by child name
 * @param childShapes the shape's name by child name
 * @param attributes the attributes of the standard
 */
record Shape(
    String name,
    String childNamespace,
    Map<String, Integer> ranks,
    Map<String, String> childShapes,
    Set<String> attributes) {

  /** Makes a shape of groups: children of one group may be mixed, groups follow each other. */
  static Shape of(String name, String childNamespace, String attributes, List<String> groups) {
    Map<String, Integer> ranks = new HashMap<>();
    Map<String, String> shapes = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (String entry : groups.get(i).strip().split("\\s+")) {
        int colon = entry.indexOf(':');
        String child = colon < 0 ? entry : entry.substring(0, colon);
        ranks.put(child, i);
        shapes.put(child, entry.substring(colon + 1));
      }
    }
    return new Shape(name, childNamespace, ranks, shapes, Set.of(attributes.strip().split("\\s+")));
  }

  /** The place of a child in the sequence; behind all others for one that is not known. */
  int rank(String child) {
    return ranks.getOrDefault(child, Integer.MAX_VALUE);
  }

  boolean hasChild(String child) {
    return ranks.containsKey(child);
  }
}
