package ovation.model.xml;

import java.nio.charset.CharsetEncoder;

/**
 * An attribute of an element, kept to the character.
 *
 * @param space the white space before the name
 * @param prefix the prefix as written, empty if there is none
 * @param localName the name without its prefix
 * @param namespace the namespace bound to the prefix, empty for a name without prefix
 * @param equals the equals sign with the white space around it
 * @param quote the quotation mark used
 * @param raw the value's source text
 */
public record XmlAttribute(
    String space,
    String prefix,
    String localName,
    String namespace,
    String equals,
    char quote,
    String raw) {

  /** A new attribute in the usual spelling: one blank, no white space around the equals sign. */
  static XmlAttribute of(
      String prefix, String localName, String namespace, String value, CharsetEncoder encoder) {
    String raw = XmlEscapes.encodeAttribute(XmlEscapes.withoutForbidden(value), '"', encoder);
    return new XmlAttribute(" ", prefix, localName, namespace, "=", '"', raw);
  }

  /** The value, references resolved. */
  public String value() {
    return XmlEscapes.decodeAttribute(raw);
  }

  /** The name as written. */
  public String qualifiedName() {
    return prefix.isEmpty() ? localName : prefix + ":" + localName;
  }

  /** True for {@code xmlns} and {@code xmlns:prefix}. */
  public boolean isNamespaceDeclaration() {
    return prefix.equals("xmlns") || (prefix.isEmpty() && localName.equals("xmlns"));
  }

  XmlAttribute withValue(String value, CharsetEncoder encoder) {
    String text = XmlEscapes.encodeAttribute(XmlEscapes.withoutForbidden(value), quote, encoder);
    return new XmlAttribute(space, prefix, localName, namespace, equals, quote, text);
  }

  XmlAttribute withSpace(String newSpace) {
    return new XmlAttribute(newSpace, prefix, localName, namespace, equals, quote, raw);
  }

  /** The same value under another prefix. */
  XmlAttribute withName(String newPrefix, String newNamespace) {
    return new XmlAttribute(space, newPrefix, localName, newNamespace, equals, quote, raw);
  }

  /** The length in characters, the white space before the name included. */
  public int length() {
    return space.length()
        + (prefix.isEmpty() ? 0 : prefix.length() + 1)
        + localName.length()
        + equals.length()
        + raw.length()
        + 2;
  }

  void writeTo(StringBuilder out) {
    out.append(space);
    if (!prefix.isEmpty()) {
      out.append(prefix).append(':');
    }
    out.append(localName).append(equals).append(quote).append(raw).append(quote);
  }
}
