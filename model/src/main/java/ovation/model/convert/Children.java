package ovation.model.convert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ovation.model.xml.ElementDraft;
import ovation.model.xml.XmlElement;
import ovation.model.xml.XmlNode;
import ovation.model.xml.XmlText;

/** Children of an element changed one by one, with what stands between them kept. */
final class Children {

  private Children() {}

  /**
   * The element with each child element replaced by what {@code change} makes of it; a child of
   * which it makes null goes away with the white space before it.
   */
  static XmlElement map(XmlElement parent, Function<XmlElement, @Nullable XmlElement> change) {
    List<XmlNode> children = new ArrayList<>();
    for (XmlNode child : parent.children()) {
      if (child instanceof XmlElement element) {
        XmlElement changed = change.apply(element);
        if (changed != null) {
          children.add(changed);
        } else if (endsBlank(children)) {
          children.removeLast();
        }
      } else {
        children.add(child);
      }
    }
    return ElementDraft.of(parent).children(children).element();
  }

  private static boolean endsBlank(List<XmlNode> nodes) {
    return !nodes.isEmpty() && nodes.getLast() instanceof XmlText text && text.isBlank();
  }

  /** The element with its child elements in another order, each in the place of another one. */
  static XmlElement sorted(XmlElement parent, Comparator<XmlElement> order) {
    List<XmlElement> sorted = parent.elements().stream().sorted(order).toList();
    List<XmlNode> children = new ArrayList<>();
    int next = 0;
    for (XmlNode child : parent.children()) {
      children.add(child instanceof XmlElement ? sorted.get(next++) : child);
    }
    return ElementDraft.of(parent).children(children).element();
  }

  /** The element with another text, the white space around the old one kept. */
  static XmlElement withText(XmlElement element, String raw) {
    List<XmlNode> children = new ArrayList<>();
    for (XmlNode child : element.children()) {
      if (child instanceof XmlText text && !text.isBlank()) {
        String was = text.raw();
        String start = was.substring(0, was.length() - was.stripLeading().length());
        String end = was.substring(was.stripTrailing().length());
        children.add(new XmlText(start + raw + end));
      } else {
        children.add(child);
      }
    }
    return ElementDraft.of(element).children(children).element();
  }
}
