package ovation.model.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a descriptor, kept to the character and immutable. An edit makes a new element with
 * the same {@link #key() key} and new ancestors; everything beside the path is shared between the
 * old tree and the new one.
 */
public final class XmlElement implements XmlNode {

  private final ElementKey key;
  private final String prefix;
  private final String localName;
  private final String namespace;
  private final List<XmlAttribute> attributes;
  private final String tail;
  private final boolean selfClosing;
  private final List<XmlNode> children;
  private final String endTail;
  private final int length;

  /** Made on first use; any thread may, the result is the same. */
  private @Nullable List<XmlElement> elements;

  XmlElement(
      ElementKey key,
      String prefix,
      String localName,
      String namespace,
      List<XmlAttribute> attributes,
      String tail,
      boolean selfClosing,
      List<XmlNode> children,
      String endTail) {
    this.key = key;
    this.prefix = prefix;
    this.localName = localName;
    this.namespace = namespace;
    this.attributes = List.copyOf(attributes);
    this.tail = tail;
    this.selfClosing = selfClosing;
    this.children = List.copyOf(children);
    this.endTail = endTail;
    int total = startTagLength();
    for (XmlNode child : this.children) {
      total += child.length();
      if (child instanceof XmlElement element) {
        element.key.isWithin(key);
      }
    }
    this.length = total + (selfClosing ? 0 : nameLength() + 3 + endTail.length());
  }

  /** The identity that survives edits. */
  public ElementKey key() {
    return key;
  }

  /** The prefix as written, empty if there is none. */
  public String prefix() {
    return prefix;
  }

  /** The name without its prefix. */
  public String localName() {
    return localName;
  }

  /** The name as written. */
  public String qualifiedName() {
    return prefix.isEmpty() ? localName : prefix + ":" + localName;
  }

  /** The namespace, empty if there is none. */
  public String namespace() {
    return namespace;
  }

  /** All attributes in the order written, namespace declarations among them. */
  public List<XmlAttribute> attributes() {
    return attributes;
  }

  /** All child nodes in order. */
  public List<XmlNode> children() {
    return children;
  }

  /** True for an element written as {@code <x/>}. */
  public boolean isSelfClosing() {
    return selfClosing;
  }

  /** The child elements in order. */
  public List<XmlElement> elements() {
    List<XmlElement> known = elements;
    if (known == null) {
      known = collectElements();
      elements = known;
    }
    return known;
  }

  private List<XmlElement> collectElements() {
    if (children.isEmpty() || (children.size() == 1 && children.getFirst() instanceof XmlText)) {
      return List.of();
    }
    List<XmlElement> found = new ArrayList<>(children.size());
    for (XmlNode child : children) {
      if (child instanceof XmlElement element) {
        found.add(element);
      }
    }
    return List.copyOf(found);
  }

  /** The attribute of that name, or null. */
  public @Nullable XmlAttribute attributeNode(String attributeNamespace, String name) {
    for (XmlAttribute attribute : attributes) {
      if (attribute.localName().equals(name)
          && attribute.namespace().equals(attributeNamespace)
          && !attribute.isNamespaceDeclaration()) {
        return attribute;
      }
    }
    return null;
  }

  /** The value of the attribute of that name. */
  public Optional<String> attribute(String attributeNamespace, String name) {
    return Optional.ofNullable(attributeNode(attributeNamespace, name)).map(XmlAttribute::value);
  }

  /** The direct text of the element: character data and CDATA sections, comments left out. */
  public String text() {
    if (children.size() == 1 && children.getFirst() instanceof XmlText only) {
      return only.value();
    }
    StringBuilder out = new StringBuilder();
    for (XmlNode child : children) {
      if (child instanceof XmlText text) {
        out.append(text.value());
      } else if (child instanceof XmlCData data) {
        out.append(data.value());
      }
    }
    return out.toString();
  }

  /** The element's source text. */
  public String source() {
    StringBuilder out = new StringBuilder(length);
    writeTo(out);
    return out.toString();
  }

  @Override
  public int length() {
    return length;
  }

  /** The length of the start tag in characters. */
  public int startTagLength() {
    int total = 1 + nameLength() + tail.length() + (selfClosing ? 2 : 1);
    for (XmlAttribute attribute : attributes) {
      total += attribute.length();
    }
    return total;
  }

  private int nameLength() {
    return localName.length() + (prefix.isEmpty() ? 0 : prefix.length() + 1);
  }

  @Override
  public void writeTo(StringBuilder out) {
    out.append('<').append(qualifiedName());
    for (XmlAttribute attribute : attributes) {
      attribute.writeTo(out);
    }
    out.append(tail).append(selfClosing ? "/>" : ">");
    for (XmlNode child : children) {
      child.writeTo(out);
    }
    if (!selfClosing) {
      out.append("</").append(qualifiedName()).append(endTail).append('>');
    }
  }

  XmlElement withAttributes(List<XmlAttribute> newAttributes) {
    return new XmlElement(
        key, prefix, localName, namespace, newAttributes, tail, selfClosing, children, endTail);
  }

  /** The element with other children; an element that gets its first child loses {@code <x/>}. */
  XmlElement withChildren(List<? extends XmlNode> newChildren) {
    return rewritten(prefix, localName, namespace, attributes, newChildren);
  }

  /** The element under another name, its content kept. */
  XmlElement withName(String newLocalName, String newNamespace) {
    return rewritten(prefix, newLocalName, newNamespace, attributes, children);
  }

  /** The element with the same key and layout, and everything else new. */
  XmlElement rewritten(
      String newPrefix,
      String newLocalName,
      String newNamespace,
      List<XmlAttribute> newAttributes,
      List<? extends XmlNode> newChildren) {
    boolean closed = selfClosing && newChildren.isEmpty();
    return new XmlElement(
        key,
        newPrefix,
        newLocalName,
        newNamespace,
        newAttributes,
        selfClosing && !closed && tail.isBlank() ? "" : tail,
        closed,
        List.copyOf(newChildren),
        endTail);
  }

  XmlElement withKey(ElementKey newKey) {
    return new XmlElement(
        newKey, prefix, localName, namespace, attributes, tail, selfClosing, children, endTail);
  }

  /** True if both have the same source text and the same meaning of prefixes. */
  boolean sameAs(XmlElement other) {
    if (this == other) {
      return true;
    }
    if (length != other.length
        || selfClosing != other.selfClosing
        || !namespace.equals(other.namespace)
        || !prefix.equals(other.prefix)
        || !localName.equals(other.localName)
        || !tail.equals(other.tail)
        || !endTail.equals(other.endTail)
        || children.size() != other.children.size()
        || !attributes.equals(other.attributes)) {
      return false;
    }
    for (int i = 0; i < children.size(); i++) {
      XmlNode mine = children.get(i);
      XmlNode theirs = other.children.get(i);
      boolean same =
          mine instanceof XmlElement a && theirs instanceof XmlElement b
              ? a.sameAs(b)
              : mine.equals(theirs);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return "<" + qualifiedName() + ">";
  }
}
