package ovation.model.xml;

/** A piece of a descriptor's text, kept to the character. Nodes are immutable. */
public sealed interface XmlNode permits XmlElement, XmlText, XmlCData, XmlMarkup {

  /** The length of the node's source text in characters (UTF-16 units). */
  int length();

  /** Appends the node's source text, exactly as it was read or made. */
  void writeTo(StringBuilder out);
}
