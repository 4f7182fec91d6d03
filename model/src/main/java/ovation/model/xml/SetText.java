package ovation.model.xml;

import java.util.ArrayList;
import java.util.List;
import ovation.model.text.Sentence;

/**
 * Sets the text of an element. Comments, child elements and the white space around the text stay; a
 * CDATA section stays one.
 *
 * @param label the undo label
 * @param element the element
 * @param text the new text, line ends as line feeds
 */
public record SetText(Sentence label, ElementKey element, String text) implements Edit {

  @Override
  public XmlDocument applyTo(XmlDocument document) {
    return document.rewrite(element, old -> change(document, old));
  }

  private XmlElement change(XmlDocument document, XmlElement old) {
    String value = XmlEscapes.withoutForbidden(text);
    if (old.text().equals(value) || (!value.isEmpty() && old.text().strip().equals(value))) {
      return old;
    }
    List<XmlNode> children = new ArrayList<>();
    boolean placed = false;
    boolean hasElements = !old.elements().isEmpty();
    for (XmlNode child : old.children()) {
      boolean blank = child instanceof XmlText t && t.isBlank();
      if (child instanceof XmlElement || child instanceof XmlMarkup) {
        children.add(child);
      } else if (blank && (hasElements || !old.text().isBlank())) {
        children.add(child);
      } else if (!placed) {
        placed = true;
        children.addAll(replacement(document, child, value));
      }
    }
    if (!placed) {
      children.addAll(replacement(document, new XmlText(""), value));
    }
    return old.withChildren(children);
  }

  private static List<XmlNode> replacement(XmlDocument document, XmlNode old, String value) {
    if (value.isEmpty()) {
      return List.of();
    }
    String separator = document.lineSeparator();
    boolean encodable = document.encoder().canEncode(value);
    if (old instanceof XmlCData && encodable && !value.contains(XmlCData.CLOSE)) {
      String body = value.replace("\n", separator);
      return List.of(new XmlCData(XmlCData.OPEN + body + XmlCData.CLOSE));
    }
    String raw = XmlEscapes.encodeText(value, separator, document.encoder());
    if (old instanceof XmlText t && value.strip().equals(value)) {
      String was = t.raw();
      int start = was.length() - was.stripLeading().length();
      int end = was.stripTrailing().length();
      raw = start >= end ? raw : was.substring(0, start) + raw + was.substring(end);
    }
    return List.of(new XmlText(raw));
  }
}
