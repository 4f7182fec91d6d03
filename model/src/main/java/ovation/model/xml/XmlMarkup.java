package ovation.model.xml;

/**
 * A comment or a processing instruction: kept, never interpreted.
 *
 * @param raw the source text with its delimiters
 */
public record XmlMarkup(String raw) implements XmlNode {

  @Override
  public int length() {
    return raw.length();
  }

  @Override
  public void writeTo(StringBuilder out) {
    out.append(raw);
  }
}
