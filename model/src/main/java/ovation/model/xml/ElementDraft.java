package ovation.model.xml;

import java.util.List;

/**
 * An element in the making, from one that is there: another name, other attributes or children, and
 * the same {@linkplain XmlElement#key() key}. For edits that rewrite whole descriptors, which one
 * edit for each element would make slow.
 */
public final class ElementDraft {

  private XmlElement element;

  private ElementDraft(XmlElement element) {
    this.element = element;
  }

  /** Starts with an element as it is. */
  public static ElementDraft of(XmlElement element) {
    return new ElementDraft(element);
  }

  /**
   * Gives another name.
   *
   * @param prefix the prefix, empty for none; the caller sees to it that it is bound
   * @param localName the name without prefix
   * @param namespace the namespace that the prefix is bound to
   */
  public ElementDraft named(String prefix, String localName, String namespace) {
    element = element.withName(prefix, localName, namespace);
    return this;
  }

  /** Gives other attributes, namespace declarations among them. */
  public ElementDraft attributes(List<XmlAttribute> attributes) {
    element =
        attributes.equals(element.attributes()) ? element : element.withAttributes(attributes);
    return this;
  }

  /** Gives other children. */
  public ElementDraft children(List<? extends XmlNode> children) {
    element = isSame(children) ? element : element.withChildren(children);
    return this;
  }

  private boolean isSame(List<? extends XmlNode> children) {
    List<XmlNode> present = element.children();
    boolean same = present.size() == children.size();
    for (int i = 0; same && i < present.size(); i++) {
      same = present.get(i) == children.get(i);
    }
    return same;
  }

  /** The element; the one started with if nothing is different. */
  public XmlElement element() {
    return element;
  }
}
