package ovation.model.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The prefixes in scope at a place of the tree. Immutable. */
final class NamespaceScope {

  static final NamespaceScope ROOT =
      new NamespaceScope(
          Map.of(
              "",
              "",
              "xml",
              "http://www.w3.org/XML/1998/namespace",
              "xmlns",
              "http://www.w3.org/2000/xmlns/"));

  private final Map<String, String> bindings;

  private NamespaceScope(Map<String, String> bindings) {
    this.bindings = bindings;
  }

  /** The scope inside an element with these attributes. */
  NamespaceScope with(List<XmlAttribute> attributes) {
    Map<String, String> inner = null;
    for (XmlAttribute attribute : attributes) {
      if (attribute.isNamespaceDeclaration()) {
        if (inner == null) {
          inner = new HashMap<>(bindings);
        }
        String prefix = attribute.prefix().isEmpty() ? "" : attribute.localName();
        inner.put(prefix, attribute.value());
      }
    }
    return inner == null ? this : new NamespaceScope(inner);
  }

  /** The namespace bound to a prefix, empty if there is none. */
  String namespace(String prefix) {
    return bindings.getOrDefault(prefix, "");
  }

  /** A prefix bound to the namespace, the shortest first; the default only if it is allowed. */
  Optional<String> prefixOf(String namespace, boolean mayBeDefault) {
    List<String> found = new ArrayList<>();
    bindings.forEach((prefix, bound) -> {
      if (bound.equals(namespace) && (mayBeDefault || !prefix.isEmpty())) {
        found.add(prefix);
      }
    });
    return found.stream().min(String::compareTo);
  }

  boolean isBound(String prefix) {
    return bindings.containsKey(prefix);
  }
}
