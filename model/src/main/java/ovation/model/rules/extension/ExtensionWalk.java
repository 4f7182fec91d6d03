package ovation.model.rules.extension;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.OvfVersion;
import ovation.model.rules.Place;
import ovation.model.rules.TreeIndex;
import ovation.model.text.Sentence;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** Finds what the standard does not define, down to the first element of each extension. */
final class ExtensionWalk {

  /** An extension and where it was first seen. */
  private static final class Seen {
    final String name;
    final boolean required;
    final boolean silent;
    final XmlElement element;
    final @Nullable String attribute;
    int count;

    Seen(
        String name,
        boolean required,
        boolean silent,
        XmlElement element,
        @Nullable String attribute) {
      this.name = name;
      this.required = required;
      this.silent = silent;
      this.element = element;
      this.attribute = attribute;
    }
  }

  /**
   * An extension that is required.
   *
   * @param name its name as written
   * @param element the first of its kind
   */
  record Required(String name, XmlElement element) {}

  private final XmlElement root;
  private final OvfVersion version;
  private final boolean deep;
  private final Map<String, Seen> seen = new LinkedHashMap<>();

  /**
   * A walk over an element.
   *
   * @param deep false to leave out the systems and collections inside
   */
  ExtensionWalk(XmlElement root, OvfVersion version, boolean deep) {
    this.root = root;
    this.version = version;
    this.deep = deep;
  }

  /** The extensions that are required, one entry for each name. */
  List<Required> required() {
    walk(root, false);
    return seen.values().stream()
        .filter(found -> found.required)
        .map(found -> new Required(found.name, found.element))
        .toList();
  }

  List<Raised> raised() {
    walk(root, false);
    if (seen.isEmpty()) {
      return List.of();
    }
    TreeIndex tree = TreeIndex.of(root);
    List<Raised> raised = new ArrayList<>();
    for (Seen found : seen.values()) {
      Place place = new Place(found.element.key(), found.attribute, tree.path(found.element));
      ConformanceLevel level = found.required ? ConformanceLevel.THREE : ConformanceLevel.TWO;
      raised.add(new Raised(found.name, level, reason(found), place, found.count));
    }
    return raised;
  }

  private static Sentence reason(Seen found) {
    if (found.attribute != null) {
      return Sentence.of(
          "An attribute that the standard does not define; importers may ignore it.");
    }
    if (!found.required) {
      return Sentence.of("An extension that importers may leave out.");
    }
    return found.silent
        ? Sentence.of("An extension that does not say required=\"false\" and so is required.")
        : Sentence.of("An extension that says it is required.");
  }

  private void walk(XmlElement element, boolean optional) {
    attributes(element);
    for (XmlElement child : element.elements()) {
      if (!deep && OvfEdits.name(child).startsWith("VirtualSystem")) {
        continue;
      }
      if (OvfEdits.isKnown(element, child) && !isLaterVersion(element, child)) {
        walk(child, optional || isOptional(child));
      } else if (isExtension(child)) {
        boolean silent = required(child) == null;
        boolean required = !optional && !isOptional(child);
        String name = child.qualifiedName();
        seen.computeIfAbsent(
                name + " " + required + " " + silent,
                key -> new Seen(name, required, silent, child, null))
            .count++;
      }
    }
  }

  /** True for an element of OVF 2.x in a descriptor of OVF 1.x: an extension there. */
  private boolean isLaterVersion(XmlElement parent, XmlElement child) {
    return version == OvfVersion.V1
        && child.namespace().equals(Namespaces.OVF_2)
        && !parent.namespace().equals(Namespaces.OVF_2);
  }

  private boolean isExtension(XmlElement element) {
    String namespace = element.namespace();
    boolean encryption =
        version == OvfVersion.V2
            && (namespace.equals(Namespaces.XENC)
                || namespace.equals(Namespaces.XENC11)
                || namespace.equals(Namespaces.DS));
    return !encryption && !Namespaces.isCim(namespace);
  }

  private void attributes(XmlElement element) {
    for (XmlAttribute attribute : element.attributes()) {
      String namespace = attribute.namespace();
      boolean foreign =
          !attribute.isNamespaceDeclaration()
              && !namespace.isEmpty()
              && !namespace.equals(Namespaces.XML)
              && !namespace.equals(Namespaces.XSI)
              && !(Namespaces.isEnvelope(namespace)
                  && StandardNames.isAttribute(attribute.localName()));
      if (foreign) {
        String name = "@" + attribute.qualifiedName();
        seen.computeIfAbsent(
                name, key -> new Seen(name, false, false, element, attribute.localName()))
            .count++;
      }
    }
  }

  private static boolean isOptional(XmlElement element) {
    String required = required(element);
    return "false".equals(required) || "0".equals(required);
  }

  private static @Nullable String required(XmlElement element) {
    for (XmlAttribute attribute : element.attributes()) {
      if (attribute.localName().equals("required")
          && Namespaces.isEnvelope(attribute.namespace())) {
        return attribute.value().strip();
      }
    }
    return null;
  }
}
