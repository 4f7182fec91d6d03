package ovation.model.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Declares the prefix that an attribute of a namespace needs, on the root element. */
final class PrefixDeclaration {

  private PrefixDeclaration() {}

  /**
   * The document with a prefix for a namespace in scope at the last element of a path; the same
   * document if there is one.
   */
  static XmlDocument ensure(
      XmlDocument document,
      List<XmlElement> path,
      String namespace,
      Map<String, String> usualPrefixes) {
    if (XmlDocument.scope(path).prefixOf(namespace, false).isPresent()) {
      return document;
    }
    String wanted = usualPrefixes.getOrDefault(namespace, "ns");
    String prefix = wanted;
    for (int i = 1; isTaken(path, prefix); i++) {
      prefix = wanted + i;
    }
    XmlElement root = document.root();
    XmlAttribute plain = XmlAttribute.of("xmlns", prefix, "", namespace, document.encoder());
    List<XmlAttribute> attributes = new ArrayList<>(root.attributes());
    int last = lastDeclaration(attributes);
    String space = last < 0 ? plain.space() : attributes.get(last).space();
    attributes.add(last + 1, plain.withSpace(space));
    return document.withRoot(root.withAttributes(attributes));
  }

  /** True if an element of the path declares the prefix, for whatever namespace. */
  private static boolean isTaken(List<XmlElement> path, String prefix) {
    return path.stream()
        .flatMap(element -> element.attributes().stream())
        .anyMatch(a -> a.prefix().equals("xmlns") && a.localName().equals(prefix));
  }

  private static int lastDeclaration(List<XmlAttribute> attributes) {
    for (int i = attributes.size() - 1; i >= 0; i--) {
      if (attributes.get(i).isNamespaceDeclaration()) {
        return i;
      }
    }
    return -1;
  }
}
