package ovation.model.convert;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ovation.model.xml.XmlAttribute;

/** The prefixes bound at a place, the empty one for the default. Immutable. */
record Scope(Map<String, String> bindings) {

  static final Scope NONE = new Scope(Map.of());

  Scope {
    bindings = Map.copyOf(bindings);
  }

  /** The scope inside an element with these attributes. */
  Scope with(List<XmlAttribute> attributes) {
    if (attributes.stream().noneMatch(XmlAttribute::isNamespaceDeclaration)) {
      return this;
    }
    Map<String, String> inner = new HashMap<>(bindings);
    for (XmlAttribute attribute : attributes) {
      if (attribute.isNamespaceDeclaration()) {
        inner.put(attribute.prefix().isEmpty() ? "" : attribute.localName(), attribute.value());
      }
    }
    return new Scope(inner);
  }

  /** The namespace bound to a prefix, empty if there is none. */
  String namespace(String prefix) {
    return prefix.equals("xml")
        ? "http://www.w3.org/XML/1998/namespace"
        : bindings.getOrDefault(prefix, "");
  }

  /** A prefix, not the empty one, bound to a namespace; the first by the alphabet. */
  Optional<String> prefix(String namespace) {
    return bindings.entrySet().stream()
        .filter(e -> e.getValue().equals(namespace) && !e.getKey().isEmpty())
        .map(Map.Entry::getKey)
        .min(String::compareTo);
  }

  /** A prefix that is bound to nothing yet. */
  String free(String wanted) {
    String prefix = wanted;
    for (int i = 1; bindings.containsKey(prefix); i++) {
      prefix = wanted + i;
    }
    return prefix;
  }
}
