package ovation.model.xml;

import java.nio.charset.CharsetEncoder;

/** References and line ends of XML 1.0: source text to value, and value to source text. */
final class XmlEscapes {

  private XmlEscapes() {}

  /** Resolves the five named and all numeric references and normalises line ends. */
  static String decode(String raw) {
    if (raw.indexOf('&') < 0) {
      return normalizeLineEnds(raw);
    }
    String text = normalizeLineEnds(raw);
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '&' ? text.indexOf(';', at) : -1;
      if (end < 0) {
        out.append(c);
        at++;
      } else {
        appendReference(out, text.substring(at + 1, end));
        at = end + 1;
      }
    }
    return out.toString();
  }

  private static void appendReference(StringBuilder out, String name) {
    switch (name) {
      case "lt" -> out.append('<');
      case "gt" -> out.append('>');
      case "amp" -> out.append('&');
      case "quot" -> out.append('"');
      case "apos" -> out.append('\'');
      default -> {
        if (name.startsWith("#x")) {
          out.appendCodePoint(Integer.parseInt(name.substring(2), 16));
        } else if (name.startsWith("#")) {
          out.appendCodePoint(Integer.parseInt(name.substring(1)));
        } else {
          out.append('&').append(name).append(';');
        }
      }
    }
  }

  /** Line ends as XML reports them: {@code \r\n} and lone {@code \r} become {@code \n}. */
  static String normalizeLineEnds(String raw) {
    return raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** An attribute's value as XML reports it: references resolved, white space as blanks. */
  static String decodeAttribute(String raw) {
    boolean plain = true;
    for (int i = 0; i < raw.length() && plain; i++) {
      char c = raw.charAt(i);
      plain = c >= ' ' && c != '&';
    }
    if (plain) {
      return raw;
    }
    String blanks = normalizeLineEnds(raw).replace('\n', ' ').replace('\t', ' ').replace('\r', ' ');
    return decode(blanks);
  }

  /** Source text of character data. Line feeds are written as {@code lineSeparator}. */
  static String encodeText(String value, String lineSeparator, CharsetEncoder encoder) {
    StringBuilder out = new StringBuilder(value.length() + 16);
    value
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '\r' -> out.append("&#xD;");
            case '\n' -> out.append(lineSeparator);
            default -> appendCharacter(out, c, encoder);
          }
        });
    return out.toString();
  }

  /** Source text of an attribute's value between {@code quote}s. */
  static String encodeAttribute(String value, char quote, CharsetEncoder encoder) {
    StringBuilder out = new StringBuilder(value.length() + 16);
    value
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '<' -> out.append("&lt;");
            case '&' -> out.append("&amp;");
            case '\t' -> out.append("&#x9;");
            case '\n' -> out.append("&#xA;");
            case '\r' -> out.append("&#xD;");
            default -> {
              if (c == quote) {
                out.append(quote == '"' ? "&quot;" : "&apos;");
              } else {
                appendCharacter(out, c, encoder);
              }
            }
          }
        });
    return out.toString();
  }

  private static void appendCharacter(StringBuilder out, int c, CharsetEncoder encoder) {
    if (c < 0x80 || encoder.canEncode(Character.toString(c))) {
      out.appendCodePoint(c);
    } else {
      out.append("&#x").append(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT));
      out.append(';');
    }
  }

  /** The value without characters that XML 1.0 cannot carry at all. */
  static String withoutForbidden(String value) {
    StringBuilder out = new StringBuilder(value.length());
    value.codePoints().filter(XmlEscapes::isAllowed).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
