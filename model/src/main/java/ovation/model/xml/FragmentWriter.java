package ovation.model.xml;

import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an element of a {@link Fragment}, spelled and indented like its new surroundings. */
final class FragmentWriter {

  private final Layout layout;
  private final CharsetEncoder encoder;
  private final Map<String, String> usualPrefixes;

  FragmentWriter(Layout layout, CharsetEncoder encoder, Map<String, String> usualPrefixes) {
    this.layout = layout;
    this.encoder = encoder;
    this.usualPrefixes = usualPrefixes;
  }

  /**
   * Makes the element.
   *
   * @param parentPrefix the prefix of the parent, preferred where it fits
   * @param scope the prefixes in scope inside the parent
   * @param indent the line indentation of the new element, null in a text without line breaks
   */
  XmlElement write(
      Fragment fragment, String parentPrefix, NamespaceScope scope, @Nullable String indent) {
    List<XmlAttribute> declarations = new ArrayList<>();
    Scope inner = new Scope(scope);
    String prefix = inner.elementPrefix(fragment.namespace(), parentPrefix, declarations);
    List<XmlAttribute> attributes = new ArrayList<>();
    for (Fragment.Attribute a : fragment.attributes()) {
      String p = inner.attributePrefix(a.namespace(), declarations);
      attributes.add(XmlAttribute.of(p, a.name(), a.namespace(), a.value(), encoder));
    }
    for (String namespace : shared(fragment)) {
      if (!namespace.isEmpty() && inner.scope.prefixOf(namespace, true).isEmpty()) {
        inner.declare(namespace, declarations);
      }
    }
    declarations.addAll(attributes);
    List<XmlNode> children = children(fragment, prefix, inner.scope, indent);
    return new XmlElement(
        new ElementKey(),
        prefix,
        fragment.name(),
        fragment.namespace(),
        declarations,
        "",
        children.isEmpty(),
        children,
        "");
  }

  /** The namespaces that several children have, to be declared once for all of them. */
  private static Set<String> shared(Fragment fragment) {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new LinkedHashSet<>();
    for (Fragment child : fragment.children()) {
      String namespace = child.namespace();
      if (!namespace.equals(fragment.namespace()) && !seen.add(namespace)) {
        shared.add(namespace);
      }
    }
    return shared;
  }

  private List<XmlNode> children(
      Fragment fragment, String prefix, NamespaceScope scope, @Nullable String indent) {
    List<XmlNode> children = new ArrayList<>();
    String text = fragment.text();
    if (text != null && !text.isEmpty()) {
      String value = XmlEscapes.withoutForbidden(text);
      children.add(new XmlText(XmlEscapes.encodeText(value, layout.lineSeparator(), encoder)));
    }
    String deeper = indent == null ? null : indent + layout.unit();
    for (Fragment child : fragment.children()) {
      if (deeper != null) {
        children.add(layout.lineBreak(deeper));
      }
      children.add(write(child, prefix, scope, deeper));
    }
    if (indent != null && !fragment.children().isEmpty()) {
      children.add(layout.lineBreak(indent));
    }
    return children;
  }

  /** The scope while declarations are added to one element. */
  private final class Scope {

    private NamespaceScope scope;

    Scope(NamespaceScope scope) {
      this.scope = scope;
    }

    String elementPrefix(String namespace, String preferred, List<XmlAttribute> declarations) {
      if (scope.namespace(preferred).equals(namespace)) {
        return preferred;
      }
      if (namespace.isEmpty()) {
        declarations.add(XmlAttribute.of("", "xmlns", "", "", encoder));
        scope = scope.with(declarations);
        return "";
      }
      return scope.prefixOf(namespace, true).orElseGet(() -> declare(namespace, declarations));
    }

    String attributePrefix(String namespace, List<XmlAttribute> declarations) {
      if (namespace.isEmpty()) {
        return "";
      }
      return scope.prefixOf(namespace, false).orElseGet(() -> declare(namespace, declarations));
    }

    private String declare(String namespace, List<XmlAttribute> declarations) {
      String wanted = usualPrefixes.getOrDefault(namespace, "ns");
      String prefix = wanted;
      for (int i = 1; scope.isBound(prefix); i++) {
        prefix = wanted + i;
      }
      declarations.add(XmlAttribute.of("xmlns", prefix, "", namespace, encoder));
      scope = scope.with(declarations);
      return prefix;
    }
  }
}
