package ovation.packaging.encryption;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ovation.model.envelope.Namespaces;
import ovation.model.xml.XmlElement;

/** Finding the elements of XML Encryption, wherever in a descriptor they stand. */
final class Elements {

  private Elements() {}

  /** All elements of that name at or below another, in document order, not within each other. */
  static List<XmlElement> all(XmlElement from, String namespace, String name) {
    List<XmlElement> found = new ArrayList<>();
    collect(from, namespace, name, found);
    return found;
  }

  private static void collect(
      XmlElement from, String namespace, String name, List<XmlElement> found) {
    if (is(from, namespace, name)) {
      found.add(from);
      return;
    }
    from.elements().forEach(child -> collect(child, namespace, name, found));
  }

  static boolean is(XmlElement element, String namespace, String name) {
    return element.localName().equals(name) && element.namespace().equals(namespace);
  }

  static Stream<XmlElement> children(XmlElement parent, String namespace, String name) {
    return parent.elements().stream().filter(child -> is(child, namespace, name));
  }

  static Optional<XmlElement> child(XmlElement parent, String namespace, String name) {
    return children(parent, namespace, name).findFirst();
  }

  /** The child of that name in any namespace: old descriptors are not sure which it is. */
  static Optional<XmlElement> anyChild(XmlElement parent, String name) {
    return parent.elements().stream().filter(child -> child.localName().equals(name)).findFirst();
  }

  /** The algorithm that a method of encryption names; empty if it names none. */
  static String algorithm(XmlElement encrypted) {
    return child(encrypted, Namespaces.XENC, "EncryptionMethod")
        .flatMap(method -> method.attribute("", "Algorithm"))
        .orElse("");
  }

  static String id(XmlElement element) {
    return element.attribute("", "Id").orElse("");
  }

  /** The bytes that stand in the element itself; nothing if they stand elsewhere or are damaged. */
  static Optional<byte[]> cipherValue(XmlElement encrypted) {
    return child(encrypted, Namespaces.XENC, "CipherData")
        .flatMap(data -> child(data, Namespaces.XENC, "CipherValue"))
        .flatMap(value -> base64(value.text()));
  }

  /** The reference to bytes elsewhere. */
  static Optional<XmlElement> cipherReference(XmlElement encrypted) {
    return child(encrypted, Namespaces.XENC, "CipherData")
        .flatMap(data -> child(data, Namespaces.XENC, "CipherReference"));
  }

  static Optional<byte[]> base64(String text) {
    try {
      return Optional.of(Base64.getMimeDecoder().decode(text.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
