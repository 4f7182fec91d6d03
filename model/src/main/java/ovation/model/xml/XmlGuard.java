package ovation.model.xml;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ovation.model.text.Sentence;

/**
 * Lets a text through only if it is namespace-well-formed XML 1.0 without DOCTYPE and within
 * limits. The only place of the program that makes an XML parser.
 */
final class XmlGuard {

  /** The largest descriptor that is read, in bytes. */
  static final int MAX_BYTES = 256 << 20;

  static final int MAX_DEPTH = 256;
  private static final int MAX_ATTRIBUTES = 200;
  private static final int MAX_NAME = 1000;
  private static final Pattern DOCTYPE =
      Pattern.compile("\\A(?:\\s|<\\?.*?\\?>|<!--.*?-->)*+<!DOCTYPE", Pattern.DOTALL);
  private static final Pattern VERSION_1_1 =
      Pattern.compile("\\A<\\?xml\\s+version\\s*=\\s*[\"']1\\.1[\"']");
  private static final XMLInputFactory FACTORY = factory();

  private XmlGuard() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, true);
    factory.setProperty("jdk.xml.dtd.support", "deny");
    // The limits below are checked here, with better words; 0 switches the parser's own off.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setProperty("jdk.xml.elementAttributeLimit", "0");
    factory.setProperty("jdk.xml.maxXMLNameLimit", "0");
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("External entities are not read.");
    });
    return factory;
  }

  /** The text without the NULs that some tools leave at the end of the file. */
  static String withoutTrailingNuls(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Checks a text; empty if it may be scanned. */
  static Optional<Fault> check(String text) {
    String body = withoutTrailingNuls(text);
    if (body.isBlank()) {
      return Optional.of(new Fault(Sentence.of("The file is empty."), 1, 1, 0));
    }
    Matcher doctype = DOCTYPE.matcher(body);
    if (doctype.find()) {
      return Optional.of(
          at(
              body,
              doctype.end() - 9,
              Sentence.of("The file has a DOCTYPE, which is refused. Remove it.")));
    }
    if (VERSION_1_1.matcher(body).find()) {
      return Optional.of(at(body, 0, Sentence.of("XML 1.1 is refused. Declare version=\"1.0\".")));
    }
    return parse(body);
  }

  private static Optional<Fault> parse(String body) {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(body));
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          checkLimits(reader, depth);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
      reader.close();
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.of(fault(body, e));
    }
  }

  private static void checkLimits(XMLStreamReader reader, int depth) throws XMLStreamException {
    if (depth > MAX_DEPTH) {
      throw new XMLStreamException(
          "Elements are nested deeper than " + MAX_DEPTH + " levels.", reader.getLocation());
    }
    if (reader.getAttributeCount() > MAX_ATTRIBUTES) {
      throw new XMLStreamException(
          "An element has more than " + MAX_ATTRIBUTES + " attributes.", reader.getLocation());
    }
    if (reader.getLocalName().length() > MAX_NAME) {
      throw new XMLStreamException(
          "A name is longer than " + MAX_NAME + " characters.", reader.getLocation());
    }
  }

  private static Fault fault(String body, XMLStreamException e) {
    Location location = e.getLocation();
    int offset = location == null ? 0 : Math.clamp(location.getCharacterOffset(), 0, body.length());
    int line = location == null ? 1 : Math.max(1, location.getLineNumber());
    int column = location == null ? 1 : Math.max(1, location.getColumnNumber());
    return new Fault(FaultSentence.of(e.getMessage()), line, column, offset);
  }

  private static Fault at(String body, int offset, Sentence message) {
    String before = body.substring(0, Math.max(0, offset));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Fault(message, line, before.length() - before.lastIndexOf('\n'), before.length());
  }
}
