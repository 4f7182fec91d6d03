package ovation.model.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An element to be inserted: names and values without prefixes or layout, which it takes over from
 * the place where it is put. Immutable.
 */
public final class Fragment {

  record Attribute(String namespace, String name, String value) {}

  private final String namespace;
  private final String name;
  private final List<Attribute> attributes;
  private final @Nullable String text;
  private final List<Fragment> children;

  private Fragment(
      String namespace,
      String name,
      List<Attribute> attributes,
      @Nullable String text,
      List<Fragment> children) {
    this.namespace = namespace;
    this.name = name;
    this.attributes = List.copyOf(attributes);
    this.text = text;
    this.children = List.copyOf(children);
  }

  /** An empty element. */
  public static Fragment of(String namespace, String name) {
    return new Fragment(namespace, name, List.of(), null, List.of());
  }

  /**
   * The same element with all that is in it, to be put elsewhere: names, values and texts, without
   * comments and layout.
   *
   * @param namespaces the namespace that stands for another in the new place
   */
  public static Fragment of(XmlElement element, UnaryOperator<String> namespaces) {
    Fragment copy = of(namespaces.apply(element.namespace()), element.localName());
    for (XmlAttribute attribute : element.attributes()) {
      if (!attribute.isNamespaceDeclaration()) {
        String namespace = namespaces.apply(attribute.namespace());
        copy = copy.attribute(namespace, attribute.localName(), attribute.value());
      }
    }
    if (element.elements().isEmpty()) {
      String text = element.text();
      return text.isEmpty() ? copy : copy.text(text);
    }
    for (XmlElement child : element.elements()) {
      copy = copy.child(of(child, namespaces));
    }
    return copy;
  }

  /** With an attribute; a null value adds nothing. */
  public Fragment attribute(String attributeNamespace, String attribute, @Nullable String value) {
    if (value == null) {
      return this;
    }
    List<Attribute> more = new ArrayList<>(attributes);
    more.add(new Attribute(attributeNamespace, attribute, value));
    return new Fragment(namespace, name, more, text, children);
  }

  /** With text content. */
  public Fragment text(String value) {
    return new Fragment(namespace, name, attributes, value, children);
  }

  /** With a child element; null adds nothing. */
  public Fragment child(@Nullable Fragment child) {
    if (child == null) {
      return this;
    }
    List<Fragment> more = new ArrayList<>(children);
    more.add(child);
    return new Fragment(namespace, name, attributes, text, more);
  }

  /** With a child element of the same namespace holding text; a null value adds nothing. */
  public Fragment child(String child, @Nullable String value) {
    return value == null ? this : child(of(namespace, child).text(value));
  }

  String namespace() {
    return namespace;
  }

  String name() {
    return name;
  }

  List<Attribute> attributes() {
    return attributes;
  }

  @Nullable String text() {
    return text;
  }

  List<Fragment> children() {
    return children;
  }
}
