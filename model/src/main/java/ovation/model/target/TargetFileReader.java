package ovation.model.target;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.UnmarshallerHandler;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import ovation.model.xml.OriginIndex;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlDocument;
import ovation.model.xml.XmlElement;
import ovation.model.xml.XmlReading;

/**
 * Reads a target file through the guard that every descriptor passes, checks its words so that no
 * slip of the pen is ignored, and binds it with JAXB.
 */
final class TargetFileReader {

  /** Made once: it takes a tenth of a second. */
  private static final class Context {
    static final JAXBContext INSTANCE = create();

    private static JAXBContext create() {
      try {
        return JAXBContext.newInstance(TargetFile.class);
      } catch (JAXBException e) {
        throw new IllegalStateException("The target classes cannot be bound", e);
      }
    }
  }

  private static final Set<String> SUPPORT =
      Set.of("name", "verdict", "from", "to", "optional", "instead", "source");
  private static final Map<String, Set<String>> ATTRIBUTES = attributes();

  private final String file;
  private final OriginIndex places;

  private TargetFileReader(String file, XmlDocument document) {
    this.file = file;
    this.places = new OriginIndex(document, document::text);
  }

  /**
   * Reads a file.
   *
   * @param file how messages name it
   * @throws TargetFileException if it is no target file or has a fault
   */
  static TargetFile read(String file, byte[] bytes) {
    XmlReading reading = XmlReading.of(bytes);
    XmlDocument document = reading.document();
    if (document == null) {
      int line = reading.fault() == null ? 1 : reading.fault().line();
      String why =
          reading.fault() == null ? "It cannot be read." : reading.fault().message().text();
      throw new TargetFileException(file, line, why);
    }
    return new TargetFileReader(file, document).bind(document.root());
  }

  private TargetFile bind(XmlElement root) {
    if (!root.localName().equals("target") || !root.namespace().equals(TargetFile.NAMESPACE)) {
      throw fault(
          root,
          "This is no target file: it starts with <target xmlns=\""
              + TargetFile.NAMESPACE
              + "\">.");
    }
    check(root);
    root.elements().forEach(this::check);
    try {
      Unmarshaller unmarshaller = Context.INSTANCE.createUnmarshaller();
      UnmarshallerHandler handler = unmarshaller.getUnmarshallerHandler();
      handler.startDocument();
      send(root, handler);
      handler.endDocument();
      return (TargetFile) handler.getResult();
    } catch (JAXBException | SAXException e) {
      throw new IllegalStateException("A checked target file was not read", e);
    }
  }

  private static void send(XmlElement element, ContentHandler handler) throws SAXException {
    AttributesImpl attributes = new AttributesImpl();
    for (XmlAttribute attribute : element.attributes()) {
      if (!attribute.isNamespaceDeclaration()) {
        String name = attribute.localName();
        attributes.addAttribute("", name, name, "CDATA", attribute.value());
      }
    }
    String name = element.localName();
    handler.startElement(element.namespace(), name, name, attributes);
    for (XmlElement child : element.elements()) {
      send(child, handler);
    }
    if (element.elements().isEmpty()) {
      char[] text = element.text().toCharArray();
      handler.characters(text, 0, text.length);
    }
    handler.endElement(element.namespace(), name, name);
  }

  private void check(XmlElement element) {
    Set<String> known = ATTRIBUTES.get(element.localName());
    if (known == null || !element.namespace().equals(TargetFile.NAMESPACE)) {
      throw fault(
          element,
          "<"
              + element.qualifiedName()
              + "> is no part of a target file. There are: "
              + String.join(", ", new TreeSet<>(ATTRIBUTES.keySet()))
              + ".");
    }
    for (XmlAttribute attribute : element.attributes()) {
      if (!attribute.isNamespaceDeclaration() && !known.contains(attribute.localName())) {
        throw fault(
            element,
            "<"
                + element.localName()
                + "> has no attribute \""
                + attribute.localName()
                + "\". There are: "
                + String.join(", ", new TreeSet<>(known))
                + ".");
      }
    }
    switch (element.localName()) {
      case "target" -> need(element, "id", "name");
      case "limit" -> limit(element);
      case "import", "document", "choose" -> {
        // Nothing that must be there.
      }
      default -> need(element, "name", "verdict");
    }
    one(element, "verdict", List.of("runs", "warns", "refused"));
    one(element, "optional", List.of("runs", "warns", "refused"));
    one(element, "takes", List.of("package", "disks"));
    number(element, "from");
    number(element, "to");
  }

  private void limit(XmlElement element) {
    need(element, "of", "most");
    List<String> quantities = Arrays.stream(Quantity.values()).map(Quantity::id).toList();
    one(element, "of", quantities);
    String most = element.attribute("", "most").orElse("");
    Quantity quantity = Quantity.of(element.attribute("", "of").orElse("")).orElseThrow();
    if (quantity.parse(most).isEmpty()) {
      throw fault(
          element,
          "\""
              + most
              + "\" is no "
              + (quantity.isBytes() ? "size, such as \"6 TiB\"." : "number, such as \"128\"."));
    }
  }

  private void need(XmlElement element, String... names) {
    for (String name : names) {
      if (element.attribute("", name).orElse("").isBlank()) {
        throw fault(element, "<" + element.localName() + "> needs the attribute \"" + name + "\".");
      }
    }
  }

  private void one(XmlElement element, String name, List<String> words) {
    String value = element.attribute("", name).orElse(words.getFirst());
    if (!words.contains(value)) {
      throw fault(
          element,
          name
              + "=\""
              + value
              + "\" is none of "
              + words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "))
              + ".");
    }
  }

  private void number(XmlElement element, String name) {
    String value = element.attribute("", name).orElse("0");
    if (!value.matches("[0-9]{1,6}")) {
      throw fault(element, name + "=\"" + value + "\" is no whole number.");
    }
  }

  private TargetFileException fault(XmlElement element, String message) {
    int line = places.origin(element.key()).orElseThrow().line();
    return new TargetFileException(file, line, message);
  }

  private static Map<String, Set<String>> attributes() {
    Map<String, Set<String>> all = new HashMap<>();
    all.put("target", Set.of("id", "name", "vendor", "extends"));
    all.put("import", Set.of("by", "takes"));
    all.put("document", Set.of());
    all.put(
        "choose",
        Set.of("family", "controller", "controller-model", "nic", "firmware", "digest", "archive"));
    all.put("limit", Set.of("of", "most", "from", "verdict", "source"));
    for (Topic topic : Topic.values()) {
      all.put(topic.element(), SUPPORT);
    }
    return Map.copyOf(all);
  }
}
