package ovation.app.source;

/**
 * A coloured stretch of one line.
 *
 * @param start first character in the line
 * @param end the character after the last
 * @param kind what it is
 */
record XmlToken(int start, int end, Kind kind) {
  /**
   * What a stretch is, and how the style sheet calls it. Brackets go with the element's name and
   * equals signs with the attribute's: the area takes twice as long for twice as many stretches.
   */
  enum Kind {
    TEXT("ov-xml-text"),
    ELEMENT("ov-xml-element"),
    ATTRIBUTE("ov-xml-attribute"),
    VALUE("ov-xml-value"),
    ENTITY("ov-xml-special"),
    CDATA("ov-xml-special"),
    COMMENT("ov-xml-comment"),
    INSTRUCTION("ov-xml-comment");

    private final String style;

    Kind(String style) {
      this.style = style;
    }

    String style() {
      return style;
    }
  }
}
