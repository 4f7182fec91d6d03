package ovation.model.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a descriptor is laid out: its line separator and its step of indentation.
 *
 * @param lineSeparator the line separator in use
 * @param unit one step of indentation
 */
record Layout(String lineSeparator, String unit) {

  static Layout of(XmlDocument document) {
    return new Layout(document.lineSeparator(), unit(document.root()));
  }

  /** The step between the root and its first child on a line of its own; two blanks if none. */
  private static String unit(XmlElement root) {
    for (XmlElement child : root.elements()) {
      String indent = indentOf(root, child);
      if (indent != null && !indent.isEmpty()) {
        return indent;
      }
    }
    return "  ";
  }

  /** The indentation of a child that begins a line; null if it does not. */
  static @Nullable String indentOf(XmlElement parent, XmlElement child) {
    int index = parent.children().indexOf(child);
    if (index < 1 || !(parent.children().get(index - 1) instanceof XmlText text)) {
      return null;
    }
    String raw = text.raw();
    int feed = Math.max(raw.lastIndexOf('\n'), raw.lastIndexOf('\r'));
    String indent = raw.substring(feed + 1);
    return feed >= 0 && indent.isBlank() ? indent : null;
  }

  /**
   * The indentation for a new child of the last element of a path; null where the text has no line
   * breaks to follow.
   */
  @Nullable String indentForChild(List<XmlElement> path) {
    XmlElement parent = path.getLast();
    for (XmlElement child : parent.elements()) {
      String indent = indentOf(parent, child);
      if (indent != null) {
        return indent;
      }
    }
    if (!parent.elements().isEmpty()) {
      return null;
    }
    String own = path.size() == 1 ? "" : indentOf(path.get(path.size() - 2), parent);
    return own == null ? null : own + unit;
  }

  XmlText lineBreak(String indent) {
    return new XmlText(lineSeparator + indent);
  }
}
