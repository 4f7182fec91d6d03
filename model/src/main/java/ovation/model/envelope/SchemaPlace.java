package ovation.model.envelope;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * An element of a descriptor and what the standard lets somebody add to it: at its place, in its
 * version, in the schema's order (DSP8023 1.1.1 and 2.0.1; DSP0243 2.1.1 §6 to §9).
 */
public final class SchemaPlace {

  /** What an element holds. */
  public enum Holds {
    ELEMENTS,
    TEXT,
    NOTHING
  }

  private final XmlElement element;
  private final Shape shape;
  private final OvfVersion version;

  private SchemaPlace(XmlElement element, Shape shape, OvfVersion version) {
    this.element = element;
    this.shape = shape;
    this.version = version;
  }

  /**
   * The place inside the last element of a path.
   *
   * @param path from the root to the element
   * @return empty if the standard does not know the element there
   */
  public static Optional<SchemaPlace> inside(List<XmlElement> path) {
    if (path.isEmpty() || !Namespaces.isEnvelope(path.getFirst().namespace())) {
      return Optional.empty();
    }
    Shape shape = Vocabulary.shape(path.getFirst().localName());
    for (XmlElement inner : path.subList(1, path.size())) {
      Shape outer = shape;
      shape =
          outer == null
              ? null
              : CanonicalName.of(inner, outer)
                  .map(name -> Vocabulary.childShape(outer, name))
                  .orElse(null);
    }
    OvfVersion version = OvfVersion.ofNamespace(path.getFirst().namespace());
    return Optional.ofNullable(shape).map(known -> new SchemaPlace(path.getLast(), known, version));
  }

  /** The kind of element, mostly its name: {@code StartupItem} for an Item of a start order. */
  public String shape() {
    return shape.name();
  }

  /**
   * The names of the children that may be added, in the schema's order; those that fit between the
   * neighbours, or all if the order is broken already.
   *
   * @param index how many child elements stand before
   */
  public List<String> children(int index) {
    List<XmlElement> present = element.elements();
    int least = 0;
    int most = Integer.MAX_VALUE;
    List<String> names = new ArrayList<>();
    for (int i = 0; i < present.size(); i++) {
      String name = CanonicalName.of(present.get(i), shape).orElse("");
      names.add(name);
      if (!name.isEmpty() && i < index) {
        least = Math.max(least, shape.rank(name));
      } else if (!name.isEmpty()) {
        most = Math.min(most, shape.rank(name));
      }
    }
    List<String> allowed = shape.children().keySet().stream().filter(n -> room(n, names)).toList();
    int from = least;
    int to = most;
    List<String> fitting =
        allowed.stream().filter(n -> shape.rank(n) >= from && shape.rank(n) <= to).toList();
    return fitting.isEmpty() ? allowed : fitting;
  }

  private boolean room(String name, List<String> present) {
    boolean later = version != OvfVersion.V2 && Vocabulary.isSecondVersion(name);
    if (later || (version == OvfVersion.V0_9 && SectionTable.isSection(name))) {
      return false;
    }
    if (Vocabulary.isContent(name) && shape.name().equals("Envelope")) {
      return present.stream().noneMatch(Vocabulary::isContent);
    }
    int limit = SectionTable.of(name).map(this::allowance).orElse(single(name));
    return present.stream().filter(name::equals).count() < limit;
  }

  private int single(String name) {
    Shape.Child child = shape.children().get(name);
    return child != null && child.many() ? SectionTable.MANY : 1;
  }

  private int allowance(SectionTable.Allowance allowed) {
    return switch (shape.name()) {
      case "VirtualSystem" -> allowed.system();
      case "VirtualSystemCollection" -> allowed.collection();
      default -> allowed.envelope();
    };
  }

  /** What a child holds. */
  public Holds holds(String child) {
    Shape inner = Vocabulary.childShape(shape, child);
    if (inner == null) {
      return Holds.TEXT;
    }
    if (!inner.children().isEmpty()) {
      return Holds.ELEMENTS;
    }
    boolean text = inner.attributes().contains("msgid") || inner.attributeNames().isEmpty();
    return text ? Holds.TEXT : Holds.NOTHING;
  }

  /** The attributes that a child cannot do without. */
  public List<String> requiredAttributes(String child) {
    Shape inner = Vocabulary.childShape(shape, child);
    return inner == null ? List.of() : inner.required();
  }

  /** The children of a child that it cannot do without, in order; all of them hold text. */
  public List<String> requiredChildren(String child) {
    Shape inner = Vocabulary.childShape(shape, child);
    return inner == null
        ? List.of()
        : inner.children().entrySet().stream()
            .filter(entry -> entry.getValue().required())
            .map(Map.Entry::getKey)
            .toList();
  }

  /** The namespace in which a child is written here. */
  public String namespaceOf(String child) {
    return OvfEdits.childNamespace(element, child);
  }

  /** The namespace of a required child of a child. */
  public String namespaceOf(String child, String grandchild) {
    return OvfEdits.propertyNamespace(element, child).orElseGet(() -> namespaceOf(child));
  }

  /** The attributes that are not there yet, those first that the element cannot do without. */
  public List<String> attributes() {
    List<String> names = allAttributes();
    for (XmlAttribute present : element.attributes()) {
      if (!present.isNamespaceDeclaration()) {
        names.remove(present.localName());
      }
    }
    return names;
  }

  /** All attributes that the standard gives to the element, those first that it must have. */
  public List<String> allAttributes() {
    List<String> names = new ArrayList<>(shape.required());
    shape.attributeNames().stream().filter(name -> !names.contains(name)).forEach(names::add);
    return names;
  }

  /** All children that the standard gives to the element and that hold a text, in order. */
  public List<String> texts() {
    return shape.children().keySet().stream().filter(name -> holds(name) == Holds.TEXT).toList();
  }

  /** Whether the standard knows an attribute of that name here. */
  public boolean knowsAttribute(String attribute) {
    return shape.attributes().contains(attribute);
  }

  /** Whether the element cannot do without an attribute. */
  public boolean isRequired(String attribute) {
    return shape.required().contains(attribute);
  }

  /** The namespace in which an attribute is written here; empty for none. */
  public String attributeNamespace(String attribute) {
    if (attribute.equals("lang")) {
      return Namespaces.XML;
    }
    return shape.qualified() ? version.namespace() : "";
  }

  /** The values that the standard lists for an attribute; none for one that can have any. */
  public List<String> values(String attribute) {
    return AttributeValues.of(shape.name(), attribute);
  }

  /** The name that the standard has for a child that is written here; empty for none. */
  public Optional<String> nameOf(XmlElement child) {
    return CanonicalName.of(child, shape);
  }

  /** The usual prefix of a namespace; null for one that has none. */
  public static @Nullable String usualPrefix(String namespace) {
    return Namespaces.PREFIXES.get(namespace);
  }
}
