package ovation.app.assist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ovation.model.envelope.SchemaPlace;
import ovation.model.vendor.VendorWord;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** The prefixes that names have at a place of the document. */
final class Prefixes {
  private final Map<String, String> bound = new LinkedHashMap<>();

  /** The prefixes in scope inside the last element of a path. */
  Prefixes(List<XmlElement> path) {
    for (XmlElement element : path) {
      for (XmlAttribute attribute : element.attributes()) {
        if (attribute.isNamespaceDeclaration()) {
          bound.put(attribute.prefix().isEmpty() ? "" : attribute.localName(), attribute.value());
        }
      }
    }
  }

  /**
   * A name as it is written here.
   *
   * @param element whether the default namespace counts, as it does for elements only
   */
  Name of(String namespace, String local, boolean element) {
    if (namespace.isEmpty() || namespace.equals("http://www.w3.org/XML/1998/namespace")) {
      return new Name(namespace.isEmpty() ? local : "xml:" + local, "");
    }
    if (element && namespace.equals(bound.get(""))) {
      return new Name(local, "");
    }
    for (Map.Entry<String, String> entry : bound.entrySet()) {
      if (entry.getValue().equals(namespace) && !entry.getKey().isEmpty()) {
        return new Name(entry.getKey() + ":" + local, "");
      }
    }
    String known = SchemaPlace.usualPrefix(namespace);
    String prefix = known == null ? VendorWord.usualPrefix(namespace).orElse(null) : known;
    String free = prefix == null || bound.containsKey(prefix) ? "ns" + bound.size() : prefix;
    return new Name(free + ":" + local, " xmlns:" + free + "=\"" + namespace + "\"");
  }

  /**
   * A name.
   *
   * @param written with its prefix
   * @param declaration what declares the prefix, "" if it is declared
   */
  record Name(String written, String declaration) {}
}
