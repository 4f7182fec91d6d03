package ovation.model.xml;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a descriptor's text into the lossless tree. The text must have passed {@link XmlGuard}:
 * well-formed, without DOCTYPE and of bounded depth.
 */
final class XmlScanner {

  private final String text;
  private final SharedPieces pieces;
  private int at;

  private XmlScanner(String text) {
    this.text = text;
    pieces = new SharedPieces(text);
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
    int start = at + 1;
    int end = nameEnd(start);
    int colon = text.indexOf(':', start, end);
    at = end;
    List<XmlAttribute> attributes = List.of();
    String space = whiteSpace();
    if (text.charAt(at) != '>' && text.charAt(at) != '/') {
      attributes = new ArrayList<>();
      while (text.charAt(at) != '>' && text.charAt(at) != '/') {
        attributes.add(attribute(space));
        space = whiteSpace();
      }
    }
    boolean selfClosing = text.charAt(at) == '/';
    at += selfClosing ? 2 : 1;
    NamespaceScope scope = outer.with(attributes);
    if (!attributes.isEmpty()) {
      attributes.replaceAll(attribute -> resolved(attribute, scope));
    }
    List<XmlNode> children = selfClosing ? List.of() : children(scope);
    String endTail = selfClosing ? "" : endTag(end - start);
    String prefix = colon < 0 ? "" : pieces.of(start, colon);
    return new XmlElement(
        new ElementKey(),
        prefix,
        pieces.of(colon < 0 ? start : colon + 1, end),
        scope.namespace(prefix),
        attributes,
        space,
        selfClosing,
        children,
        endTail);
  }

  private XmlAttribute attribute(String space) {
    int start = at;
    int end = nameEnd(start);
    int colon = text.indexOf(':', start, end);
    at = end;
    while (text.charAt(at) != '"' && text.charAt(at) != '\'') {
      at++;
    }
    String equals = pieces.of(end, at);
    char quote = text.charAt(at);
    int close = text.indexOf(quote, at + 1);
    String raw = text.substring(at + 1, close);
    at = close + 1;
    return new XmlAttribute(
        space,
        colon < 0 ? "" : pieces.of(start, colon),
        pieces.of(colon < 0 ? start : colon + 1, end),
        "",
        equals,
        quote,
        raw);
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
        children.add(new XmlText(sharedUpTo(text.indexOf('<', at))));
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

  /** The white space in an end tag, whose name is that of the start tag. */
  private String endTag(int nameLength) {
    at += 2 + nameLength;
    String space = whiteSpace();
    at++;
    return space;
  }

  private String upTo(int end) {
    String part = text.substring(at, end);
    at = end;
    return part;
  }

  private String sharedUpTo(int end) {
    String part = pieces.of(at, end);
    at = end;
    return part;
  }

  private int nameEnd(int start) {
    int end = start;
    char c = text.charAt(end);
    while (!isWhiteSpace(c) && c != '=' && c != '>' && c != '/') {
      c = text.charAt(++end);
    }
    return end;
  }

  private String whiteSpace() {
    int start = at;
    while (isWhiteSpace(text.charAt(at))) {
      at++;
    }
    return pieces.of(start, at);
  }

  private static boolean isWhiteSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
