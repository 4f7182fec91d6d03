package ovation.model.xml;

/**
 * A CDATA section.
 *
 * @param raw the source text with its delimiters
 */
public record XmlCData(String raw) implements XmlNode {

  static final String OPEN = "<![CDATA[";
  static final String CLOSE = "]]>";

  /** The text inside the section, line ends as single line feeds. */
  public String value() {
    return XmlEscapes.normalizeLineEnds(
        raw.substring(OPEN.length(), raw.length() - CLOSE.length()));
  }

  @Override
  public int length() {
    return raw.length();
  }

  @Override
  public void writeTo(StringBuilder out) {
    out.append(raw);
  }
}
