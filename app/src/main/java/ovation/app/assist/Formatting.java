package ovation.app.assist;

import java.util.List;
import ovation.app.source.LineEnds;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Namespaces;
import ovation.model.xml.XmlCData;
import ovation.model.xml.XmlDocument;
import ovation.model.xml.XmlElement;
import ovation.model.xml.XmlNode;
import ovation.model.xml.XmlText;

/**
 * Indents a part of a descriptor. Only white space between elements changes: text, attributes,
 * comments, elements with text between their children and those with {@code xml:space="preserve"}
 * (XML 1.0 §2.10) stay as they are to the character.
 */
public final class Formatting {
  private static final String USUAL_STEP = "  ";

  private final String text;
  private final int from;
  private final int to;
  private final String lineEnd;
  private final String step;
  private final StringBuilder out = new StringBuilder();
  private int copied;

  private Formatting(String text, XmlElement root, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    lineEnd = LineEnds.usual(text);
    step = step(root);
  }

  /**
   * The text with a part of it indented.
   *
   * @param from the first character of the part
   * @param to the one after the last
   * @return the same text if there is nothing to do, or it is not well-formed
   */
  public static String format(Snapshot now, int from, int to) {
    XmlDocument document = now.document().orElse(null);
    if (document == null) {
      return now.text();
    }
    Formatting formatting = new Formatting(now.text(), document.root(), from, to);
    formatting.children(document.root(), document.prolog().length(), 0);
    return formatting
        .out
        .append(formatting.text, formatting.copied, now.text().length())
        .toString();
  }

  /** How far the document itself indents the first child of its root. */
  private static String step(XmlElement root) {
    if (!root.children().isEmpty() && root.children().getFirst() instanceof XmlText first) {
      String space = first.value();
      String indent = space.substring(space.lastIndexOf('\n') + 1);
      return indent.isBlank() && !indent.isEmpty() ? indent : USUAL_STEP;
    }
    return USUAL_STEP;
  }

  private void children(XmlElement element, int start, int depth) {
    List<XmlNode> nodes = element.children();
    if (element.elements().isEmpty() || isKept(element) || start >= to) {
      return;
    }
    int at = start + element.startTagLength();
    boolean spaced = false;
    for (int i = 0; i < nodes.size(); i++) {
      XmlNode node = nodes.get(i);
      boolean space = node instanceof XmlText;
      if (space) {
        indent(at, at + node.length(), i == nodes.size() - 1 ? depth : depth + 1);
      } else if (!spaced) {
        indent(at, at, depth + 1);
      }
      if (node instanceof XmlElement inner && at + inner.length() > from) {
        children(inner, at, depth + 1);
      }
      spaced = space;
      at += node.length();
    }
    if (!spaced) {
      indent(at, at, depth);
    }
  }

  private static boolean isKept(XmlElement element) {
    boolean preserved =
        element.attribute(Namespaces.XML, "space").filter("preserve"::equals).isPresent();
    return preserved
        || element.children().stream()
            .anyMatch(node ->
                node instanceof XmlCData
                    || (node instanceof XmlText text && !text.value().isBlank()));
  }

  /** Replaces white space by that which the depth wants; an empty line between stays. */
  private void indent(int start, int end, int depth) {
    boolean inside = start == end ? start > from && start < to : start < to && end > from;
    String space = text.substring(start, end);
    if (!inside || space.indexOf('&') >= 0) {
      return;
    }
    long lines = space.lines().count();
    out.append(text, copied, start);
    out.append(lines > 2 ? lineEnd : "").append(lineEnd).append(step.repeat(depth));
    copied = end;
  }
}
