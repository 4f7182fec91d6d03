package ovation.model.xml;

import java.util.List;

/**
 * An element in the making, from one that is there: another name, other attributes or children, and
 * the same {@linkplain XmlElement#key() key}. For edits that rewrite whole descriptors, which one
 * edit for each element would make slow.
 */
public final class ElementDraft {

  private final XmlElement start;
  private String prefix;
  private String localName;
  private String namespace;
  private List<XmlAttribute> attributes;
  private List<? extends XmlNode> children;

  private ElementDraft(XmlElement start) {
    this.start = start;
    this.prefix = start.prefix();
    this.localName = start.localName();
    this.namespace = start.namespace();
    this.attributes = start.attributes();
    this.children = start.children();
  }

  /** Starts with an element as it is. */
  public static ElementDraft of(XmlElement element) {
    return new ElementDraft(element);
  }

  /**
   * Gives another name.
   *
   * @param newPrefix the prefix, empty for none; the caller sees to it that it is bound
   * @param newName the name without prefix
   * @param newNamespace the namespace that the prefix is bound to
   */
  public ElementDraft named(String newPrefix, String newName, String newNamespace) {
    prefix = newPrefix;
    localName = newName;
    namespace = newNamespace;
    return this;
  }

  /** Gives other attributes, namespace declarations among them. */
  public ElementDraft attributes(List<XmlAttribute> newAttributes) {
    attributes = newAttributes;
    return this;
  }

  /** Gives other children. */
  public ElementDraft children(List<? extends XmlNode> newChildren) {
    children = newChildren;
    return this;
  }

  /** The element; the one started with if nothing is different. */
  public XmlElement element() {
    boolean same =
        prefix.equals(start.prefix())
            && localName.equals(start.localName())
            && namespace.equals(start.namespace())
            && attributes.equals(start.attributes())
            && hasSameChildren();
    return same ? start : start.rewritten(prefix, localName, namespace, attributes, children);
  }

  private boolean hasSameChildren() {
    List<XmlNode> present = start.children();
    boolean same = present.size() == children.size();
    for (int i = 0; same && i < present.size(); i++) {
      same = present.get(i) == children.get(i);
    }
    return same;
  }
}
