package ovation.app.assist;

import java.util.List;
import ovation.model.envelope.SchemaPlace;

/** A new element as it is written: with what it cannot do without, and the caret where to go on. */
final class Template {
  private final SchemaPlace place;
  private final Prefixes prefixes;
  private final String indent;
  private final StringBuilder out = new StringBuilder();
  private int caret = -1;

  /**
   * Templates of the children of a place.
   *
   * @param indent the white space before the line
   */
  Template(SchemaPlace place, Prefixes prefixes, String indent) {
    this.place = place;
    this.prefixes = prefixes;
    this.indent = indent;
  }

  /** Writes a child. */
  Template write(String child) {
    Prefixes.Name name = prefixes.of(place.namespaceOf(child), child, true);
    out.append('<').append(name.written()).append(name.declaration());
    for (String attribute : place.requiredAttributes(child)) {
      Prefixes.Name written = prefixes.of(place.attributeNamespace(attribute), attribute, false);
      out.append(written.declaration()).append(' ').append(written.written()).append("=\"");
      mark();
      out.append('"');
    }
    if (place.holds(child) == SchemaPlace.Holds.NOTHING) {
      mark();
      out.append("/>");
      return this;
    }
    out.append('>');
    List<String> inner = place.requiredChildren(child);
    for (String grandchild : inner) {
      String within = prefixes.of(place.namespaceOf(child, grandchild), grandchild, true).written();
      out.append('\n').append(indent).append(step()).append('<').append(within).append('>');
      mark();
      out.append("</").append(within).append('>');
    }
    mark();
    if (!inner.isEmpty()) {
      out.append('\n').append(indent);
    }
    out.append("</").append(name.written()).append('>');
    return this;
  }

  private void mark() {
    if (caret < 0) {
      caret = out.length();
    }
  }

  private String step() {
    return indent.contains("\t") ? "\t" : "  ";
  }

  String text() {
    return out.toString();
  }

  /** Where the first value is to be written. */
  int caret() {
    return caret;
  }
}
