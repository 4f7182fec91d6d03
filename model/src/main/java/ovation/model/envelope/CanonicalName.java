package ovation.model.envelope;

import java.util.Optional;
import ovation.model.xml.XmlElement;

/**
 * The name that an element has in the typed view, whatever version or habit it is written in: OVF
 * 0.9's {@code <Section xsi:type="ovf:DiskSection_Type">} and {@code InstanceId}, children without
 * a namespace, the three CIM classes of items.
 */
final class CanonicalName {

  private CanonicalName() {}

  /** The local name in the view, if the parent's shape knows the element; empty if unknown. */
  static Optional<String> of(XmlElement element, Shape parent) {
    String name = localName(element);
    return parent.hasChild(name) && namespaceFits(element, parent.namespaceOf(name))
        ? Optional.of(name)
        : Optional.empty();
  }

  /** The local name with the draft's spellings replaced. */
  static String localName(XmlElement element) {
    String name = element.localName();
    if (name.equals("Section") || name.equals("Content")) {
      return typeOf(element).orElse(name);
    }
    return name.equals("InstanceId") ? "InstanceID" : name;
  }

  /** {@code DiskSection} of {@code xsi:type="ovf:DiskSection_Type"}. */
  private static Optional<String> typeOf(XmlElement element) {
    return element
        .attribute(Namespaces.XSI, "type")
        .map(type -> type.substring(type.indexOf(':') + 1))
        .map(type -> type.endsWith("_Type") ? type.substring(0, type.length() - 5) : type);
  }

  /** True for an element in a namespace of the standard or in none. */
  static boolean isOfTheStandard(XmlElement element) {
    return element.namespace().isEmpty() || Namespaces.isEnvelope(element.namespace());
  }

  private static boolean namespaceFits(XmlElement element, String canonical) {
    String namespace = element.namespace();
    return switch (canonical) {
      case Namespaces.XENC, Namespaces.XENC11, Namespaces.DS -> namespace.equals(canonical);
      case Namespaces.RASD -> Namespaces.isItem(namespace) || isOfTheStandard(element);
      case Namespaces.OVF -> isOfTheStandard(element);
      default ->
          isOfTheStandard(element)
              || namespace.endsWith(canonical.substring(canonical.lastIndexOf('/')));
    };
  }
}
