package ovation.model.envelope;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The children and attributes that the standard gives to an element.
 *
 * @param name the name of the shape, mostly the element's
 * @param children the children by name, in the schema's order
 * @param attributes the attributes of the standard
 * @param required those of them that it cannot do without, in the order of the standard
 * @param qualified true if the attributes are in the envelope's namespace, false if in none
 */
record Shape(
    String name,
    Map<String, Child> children,
    Set<String> attributes,
    List<String> required,
    boolean qualified) {

  /**
   * A child of an element.
   *
   * @param namespace the namespace that it has in the typed view
   * @param rank its place in the schema's sequence
   * @param shape the name of its shape; null for a leaf such as a CIM property
   * @param many whether there may be several
   * @param required whether there must be one
   */
  record Child(
      String namespace, int rank, @Nullable String shape, boolean many, boolean required) {}

  private static final Map<String, String> PREFIXES =
      Map.of(
          "boots", Namespaces.BOOTS,
          "bootc", Namespaces.BOOTC,
          "xenc", Namespaces.XENC,
          "xenc11", Namespaces.XENC11,
          "ds", Namespaces.DS);

  /**
   * Makes a shape of groups: children of one group may be mixed, groups follow each other. A child
   * is written as {@code name}, {@code name:shape} or {@code prefix|name}, with a {@code *} behind
   * it if there may be several, and a {@code !} if there must be one. An attribute with a {@code !}
   * is required.
   */
  static Shape of(
      String name, String namespace, boolean leaves, String attributes, List<String> groups) {
    Map<String, Child> children = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (String written : groups.get(i).strip().split("\\s+")) {
        boolean many = written.endsWith("*");
        boolean needed = written.endsWith("!");
        String entry = many || needed ? written.substring(0, written.length() - 1) : written;
        int bar = entry.indexOf('|');
        int colon = entry.indexOf(':');
        String child = entry.substring(bar + 1, colon < 0 ? entry.length() : colon);
        String space = bar < 0 ? namespace : PREFIXES.getOrDefault(entry.substring(0, bar), "");
        String shape = colon < 0 ? child : entry.substring(colon + 1);
        String inner = leaves && bar < 0 && colon < 0 ? null : shape;
        children.put(child, new Child(space, i, inner, many, needed));
      }
    }
    Set<String> names = new HashSet<>();
    List<String> required = new ArrayList<>();
    for (String written : attributes.strip().split("\\s+")) {
      String attribute = written.replace("!", "");
      names.add(attribute);
      if (written.endsWith("!")) {
        required.add(attribute);
      }
    }
    boolean qualified = !namespace.startsWith("http://www.w3.org/");
    return new Shape(name, children, Set.copyOf(names), List.copyOf(required), qualified);
  }

  /** The attributes by the alphabet. */
  List<String> attributeNames() {
    return attributes.stream().filter(attribute -> !attribute.isEmpty()).sorted().toList();
  }

  /** The place of a child in the sequence; behind all others for one that is not known. */
  int rank(String child) {
    Child known = children.get(child);
    return known == null ? Integer.MAX_VALUE : known.rank();
  }

  boolean hasChild(String child) {
    return children.containsKey(child);
  }

  /** The namespace of a known child in the typed view. */
  String namespaceOf(String child) {
    Child known = children.get(child);
    return known == null ? Namespaces.OVF : known.namespace();
  }
}
