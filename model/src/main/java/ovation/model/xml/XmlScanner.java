package ovation.model.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits a descriptor's text into the lossless tree. The text must have passed {@link XmlGuard}:
 * well-formed, without DOCTYPE and of bounded depth.
 */
final class XmlScanner {

  private final String text;
  private final Map<String, String> names = new HashMap<>();
  private int at;

  private XmlScanner(String text) {
    this.text = text;
  }

  static XmlDocument scan(String text, TextEncoding encoding) {
    XmlScanner scanner = new XmlScanner(text);
    scanner.skipProlog();
    String prolog = text.substring(0, scanner.at);
    XmlElement root = scanner.element(NamespaceScope.ROOT);
    return new XmlDocument(prolog, root, text.substring(scanner.at), encoding);
  }

  private void skipProlog() {
    while (true) {
      at = text.indexOf('<', at);
      if (text.startsWith("<?", at)) {
        at = text.indexOf("?>", at) + 2;
      } else if (text.startsWith("<!--", at)) {
        at = text.indexOf("-->", at) + 3;
      } else {
        return;
      }
    }
  }

  private XmlElement element(NamespaceScope outer) {
    at++;
    String name = name();
    List<XmlAttribute> attributes = new ArrayList<>();
    String space = whiteSpace();
    while (text.charAt(at) != '>' && text.charAt(at) != '/') {
      attributes.add(attribute(space));
      space = whiteSpace();
    }
    boolean selfClosing = text.charAt(at) == '/';
    at += selfClosing ? 2 : 1;
    NamespaceScope scope = outer.with(attributes);
    attributes.replaceAll(attribute -> resolved(attribute, scope));
    List<XmlNode> children = selfClosing ? List.of() : children(scope);
    String endTail = selfClosing ? "" : endTag();
    int colon = name.indexOf(':');
    String prefix = colon < 0 ? "" : shared(name.substring(0, colon));
    return new XmlElement(
        new ElementKey(),
        prefix,
        shared(name.substring(colon + 1)),
        scope.namespace(prefix),
        attributes,
        space,
        selfClosing,
        children,
        endTail);
  }

  private XmlAttribute attribute(String space) {
    String name = name();
    int start = at;
    while (text.charAt(at) != '"' && text.charAt(at) != '\'') {
      at++;
    }
    String equals = shared(text.substring(start, at));
    char quote = text.charAt(at);
    int end = text.indexOf(quote, at + 1);
    String raw = text.substring(at + 1, end);
    at = end + 1;
    int colon = name.indexOf(':');
    String prefix = colon < 0 ? "" : shared(name.substring(0, colon));
    return new XmlAttribute(
        shared(space), prefix, shared(name.substring(colon + 1)), "", equals, quote, raw);
  }

  private static XmlAttribute resolved(XmlAttribute a, NamespaceScope scope) {
    if (a.prefix().isEmpty() || a.isNamespaceDeclaration()) {
      return a;
    }
    return new XmlAttribute(
        a.space(),
        a.prefix(),
        a.localName(),
        scope.namespace(a.prefix()),
        a.equals(),
        a.quote(),
        a.raw());
  }

  private List<XmlNode> children(NamespaceScope scope) {
    List<XmlNode> children = new ArrayList<>();
    while (!text.startsWith("</", at)) {
      if (text.charAt(at) != '<') {
        children.add(new XmlText(shared(upTo(text.indexOf('<', at)))));
      } else if (text.startsWith("<!--", at)) {
        children.add(new XmlMarkup(upTo(text.indexOf("-->", at + 4) + 3)));
      } else if (text.startsWith(XmlCData.OPEN, at)) {
        children.add(new XmlCData(upTo(text.indexOf(XmlCData.CLOSE, at) + 3)));
      } else if (text.startsWith("<?", at)) {
        children.add(new XmlMarkup(upTo(text.indexOf("?>", at) + 2)));
      } else {
        children.add(element(scope));
      }
    }
    return children;
  }

  private String endTag() {
    at += 2;
    name();
    String space = whiteSpace();
    at++;
    return space;
  }

  private String upTo(int end) {
    String part = text.substring(at, end);
    at = end;
    return part;
  }

  private String name() {
    int start = at;
    char c = text.charAt(at);
    while (!isWhiteSpace(c) && c != '=' && c != '>' && c != '/') {
      c = text.charAt(++at);
    }
    return text.substring(start, at);
  }

  private String whiteSpace() {
    int start = at;
    while (isWhiteSpace(text.charAt(at))) {
      at++;
    }
    return start == at ? "" : text.substring(start, at);
  }

  private static boolean isWhiteSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /** Names, prefixes and indentations repeat by the thousand: one copy of each is enough. */
  private String shared(String part) {
    return part.length() > 64 ? part : names.computeIfAbsent(part, p -> p);
  }
}
