package ovation.model.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ovation.model.envelope.Namespaces;
import ovation.model.xml.ElementDraft;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;
import ovation.model.xml.XmlNode;

/**
 * Puts one envelope namespace in the place of another. In the text only the declarations change,
 * the hints of {@code xsi:schemaLocation}, and the undeclared {@code ovf:version} where it tells
 * the major version.
 *
 * @param from the namespace to replace
 * @param to the namespace in its place
 * @param schema the file name of the schema that belongs to {@code to}
 * @param major the first digit of the version that belongs to {@code to}
 */
record NamespaceChange(String from, String to, String schema, char major) {

  private static final Pattern VERSION = Pattern.compile("[12](\\.[0-9]+){1,2}");

  static final NamespaceChange TO_1 =
      new NamespaceChange(Namespaces.OVF_2, Namespaces.OVF, "dsp8023_1.1.1.xsd", '1');
  static final NamespaceChange TO_2 =
      new NamespaceChange(Namespaces.OVF, Namespaces.OVF_2, "dsp8023_2.0.1.xsd", '2');

  /** The root of a descriptor with the other namespace. */
  XmlElement ofRoot(XmlElement root) {
    XmlElement changed = of(root);
    List<XmlAttribute> attributes = new ArrayList<>();
    for (XmlAttribute attribute : changed.attributes()) {
      boolean version =
          attribute.localName().equals("version")
              && (attribute.namespace().equals(to) || attribute.prefix().isEmpty())
              && VERSION.matcher(attribute.raw()).matches();
      attributes.add(
          version
              ? Attributes.withRaw(attribute, major + attribute.raw().substring(1))
              : attribute);
    }
    return ElementDraft.of(changed).attributes(attributes).element();
  }

  private XmlElement of(XmlElement element) {
    List<XmlAttribute> attributes = new ArrayList<>();
    for (XmlAttribute attribute : element.attributes()) {
      attributes.add(of(attribute));
    }
    List<XmlNode> children = new ArrayList<>();
    for (XmlNode child : element.children()) {
      children.add(child instanceof XmlElement inner ? of(inner) : child);
    }
    return ElementDraft.of(element)
        .named(element.prefix(), element.localName(), changed(element.namespace()))
        .attributes(attributes)
        .children(children)
        .element();
  }

  private XmlAttribute of(XmlAttribute attribute) {
    if (attribute.isNamespaceDeclaration()) {
      return attribute.value().equals(from) ? Attributes.withRaw(attribute, to) : attribute;
    }
    if (attribute.namespace().equals(Namespaces.XSI)
        && attribute.localName().equals("schemaLocation")) {
      return Attributes.withRaw(attribute, locations(attribute.raw()));
    }
    return attribute.namespace().equals(from) ? Attributes.within(attribute, to) : attribute;
  }

  private String changed(String namespace) {
    return namespace.equals(from) ? to : namespace;
  }

  /** Pairs of a namespace and a place; the DMTF's own place of the schema changes with it. */
  private String locations(String pairs) {
    StringBuilder out = new StringBuilder();
    for (String part : pairs.split("(?<=\\s)|(?=\\s)")) {
      String change = changed(part);
      if (part.startsWith(from + "/dsp8023_")) {
        change = to + "/" + schema;
      }
      out.append(change);
    }
    return out.toString();
  }
}
