package ovation.model.envelope;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * Sends a lossless tree to JAXB as the SAX events of one canonical version: namespaces and
 * spellings of all versions mapped, unknown elements passed as a mark that JAXB turns into an
 * {@link UnknownSection} where sections may stand and leaves out elsewhere.
 */
final class CanonicalEvents {

  private final ContentHandler handler;
  private @Nullable XmlElement current;

  CanonicalEvents(ContentHandler handler) {
    this.handler = handler;
  }

  /** The element whose start event is being sent. */
  XmlElement current() {
    return Objects.requireNonNull(current);
  }

  /**
   * Sends an Envelope, a system or a collection without the systems and collections in it.
   *
   * @param name the canonical name
   */
  void send(XmlElement part, String name) throws SAXException {
    handler.startDocument();
    element(part, Namespaces.OVF, name, Vocabulary.shape(name));
    handler.endDocument();
  }

  private void element(XmlElement element, String namespace, String name, @Nullable Shape shape)
      throws SAXException {
    current = element;
    handler.startElement(namespace, name, name, attributes(element, shape));
    if (shape == null || shape.children().isEmpty()) {
      text(element);
    } else {
      for (XmlElement child : element.elements()) {
        child(child, shape);
      }
    }
    handler.endElement(namespace, name, name);
  }

  /** True for an element that says that it is nil, which counts as missing. */
  static boolean isNil(XmlElement element) {
    if (element.attributes().isEmpty()) {
      return false;
    }
    String nil = element.attribute(Namespaces.XSI, "nil").orElse("false");
    return nil.equals("true") || nil.equals("1");
  }

  private void child(XmlElement child, Shape shape) throws SAXException {
    if (isNil(child)) {
      return;
    }
    Optional<String> name = CanonicalName.of(child, shape);
    if (name.filter(Vocabulary::isContent).isPresent()) {
      return;
    }
    if (name.isPresent()) {
      Shape childShape = Vocabulary.childShape(shape, name.get());
      element(child, shape.namespaceOf(name.get()), name.get(), childShape);
    } else if (shape.hasChild("AnnotationSection")) {
      current = child;
      handler.startElement(Namespaces.VIEW, "unknown", "unknown", new AttributesImpl());
      handler.endElement(Namespaces.VIEW, "unknown", "unknown");
    }
  }

  private void text(XmlElement element) throws SAXException {
    char[] text = element.text().toCharArray();
    handler.characters(text, 0, text.length);
  }

  private static AttributesImpl attributes(XmlElement element, @Nullable Shape shape) {
    AttributesImpl attributes = new AttributesImpl();
    for (XmlAttribute attribute : element.attributes()) {
      String name = attribute.localName();
      String namespace = canonicalNamespace(element, attribute, shape);
      if (namespace != null) {
        attributes.addAttribute(namespace, name, name, "CDATA", attribute.value());
      }
    }
    return attributes;
  }

  /** The value of an attribute of the standard; null if there is none. */
  static @Nullable String attribute(XmlElement element, Shape shape, String name) {
    String value = null;
    for (XmlAttribute attribute : element.attributes()) {
      if (attribute.localName().equals(name)
          && Namespaces.OVF.equals(canonicalNamespace(element, attribute, shape))) {
        value = attribute.value();
      }
    }
    return value;
  }

  /** The attribute's namespace in the view; null if the view has no such attribute. */
  private static @Nullable String canonicalNamespace(
      XmlElement element, XmlAttribute attribute, @Nullable Shape shape) {
    String namespace = attribute.namespace();
    String name = attribute.localName();
    if (namespace.equals(Namespaces.XML)) {
      return namespace;
    }
    if (attribute.isNamespaceDeclaration() || shape == null || !shape.attributes().contains(name)) {
      return null;
    }
    if (!shape.qualified()) {
      return namespace.isEmpty() ? namespace : null;
    }
    if (Namespaces.isEnvelope(namespace)) {
      return Namespaces.OVF;
    }
    boolean twin =
        element.attributes().stream()
            .anyMatch(a -> a.localName().equals(name) && Namespaces.isEnvelope(a.namespace()));
    return namespace.isEmpty() && !twin ? Namespaces.OVF : null;
  }
}
