package ovation.model.xml;

/**
 * Character data between tags.
 *
 * @param raw the source text, with its references (<code>&amp;amp;</code>) and line ends as written
 */
public record XmlText(String raw) implements XmlNode {

  /** The text with references resolved and line ends as single line feeds. */
  public String value() {
    return XmlEscapes.decode(raw);
  }

  /** True if the text is white space only. */
  public boolean isBlank() {
    return raw.isBlank();
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
