package ovation.model.convert;

import ovation.model.xml.XmlAttribute;

/** Attributes with one thing different, their layout kept. */
final class Attributes {

  private Attributes() {}

  /** With another value, given as source text. */
  static XmlAttribute withRaw(XmlAttribute attribute, String raw) {
    return new XmlAttribute(
        attribute.space(),
        attribute.prefix(),
        attribute.localName(),
        attribute.namespace(),
        attribute.equals(),
        attribute.quote(),
        raw);
  }

  /** In another namespace, to which its prefix is bound now. */
  static XmlAttribute within(XmlAttribute attribute, String namespace) {
    return named(attribute, attribute.prefix(), attribute.localName(), namespace);
  }

  /** With another name. */
  static XmlAttribute named(
      XmlAttribute attribute, String prefix, String localName, String namespace) {
    return new XmlAttribute(
        attribute.space(),
        prefix,
        localName,
        namespace,
        attribute.equals(),
        attribute.quote(),
        attribute.raw());
  }

  /** A new one; the value needs no escapes. */
  static XmlAttribute of(String prefix, String localName, String namespace, String value) {
    return new XmlAttribute(" ", prefix, localName, namespace, "=", '"', value);
  }
}
