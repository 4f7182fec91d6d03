package ovation.model.envelope;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;
import ovation.model.xml.Fragment;
import ovation.model.xml.InsertElement;
import ovation.model.xml.MoveElement;
import ovation.model.xml.QualifyAttribute;
import ovation.model.xml.RemoveElement;
import ovation.model.xml.ReplaceElement;
import ovation.model.xml.SetAttribute;
import ovation.model.xml.SetChildText;
import ovation.model.xml.SetText;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * The few kinds of edits of an envelope, spoken in the names of the standard: they find and write
 * each thing in the namespace, prefix and place that the descriptor at hand uses.
 */
public final class OvfEdits {

  private OvfEdits() {}

  /** Sets an attribute of the standard; null removes it. */
  public static Edit attribute(
      Sentence label, OvfObject object, String name, @Nullable String value) {
    return attribute(label, object.element(), name, value);
  }

  /** Sets an attribute of the standard on an element; null removes it. */
  public static Edit attribute(
      Sentence label, XmlElement element, String name, @Nullable String value) {
    return attribute(label, element, attributeNamespace(element), name, value);
  }

  /** Sets an attribute of a namespace on an element; null removes it. */
  public static Edit attribute(
      Sentence label, XmlElement element, String namespace, String name, @Nullable String value) {
    return new SetAttribute(label, element.key(), namespace, name, value, Namespaces.PREFIXES);
  }

  /** Gives an attribute that is written without prefix the prefix of the envelope. */
  public static Edit qualify(Sentence label, XmlElement element, String namespace, String name) {
    return new QualifyAttribute(label, element.key(), namespace, name, Namespaces.PREFIXES);
  }

  /** Sets the text of a child element of the standard; null removes the child. */
  public static Edit child(Sentence label, OvfObject object, String name, @Nullable String text) {
    return child(label, object.element(), name, text);
  }

  /** Sets the text of an element's child of the standard; null removes the child. */
  public static Edit child(Sentence label, XmlElement element, String name, @Nullable String text) {
    Shape shape = Vocabulary.of(element);
    return new SetChildText(
        label,
        element.key(),
        child -> shape != null && CanonicalName.of(child, shape).filter(name::equals).isPresent(),
        childNamespace(element, name),
        name,
        text,
        SchemaOrder.INSTANCE,
        Namespaces.PREFIXES);
  }

  /** Sets the element's own text. */
  public static Edit text(Sentence label, OvfObject object, String text) {
    return new SetText(label, object.element().key(), text);
  }

  /** Inserts a new child where the schema wants it. */
  public static Edit insert(Sentence label, OvfObject parent, Fragment child) {
    return insert(label, parent.element().key(), child, null);
  }

  /** Inserts a new child of an element where the schema wants it. */
  public static Edit insert(Sentence label, XmlElement parent, Fragment child) {
    return insert(label, parent.key(), child, null);
  }

  /** Inserts a new child before all others. */
  public static Edit insertFirst(Sentence label, OvfObject parent, Fragment child) {
    return new InsertElement(
        label,
        parent.element().key(),
        child,
        null,
        (owner, any) -> owner.elements().contains(any) ? 1 : 0,
        Namespaces.PREFIXES);
  }

  /** Inserts a new sibling right behind an element. */
  public static Edit insertAfter(
      Sentence label, OvfObject parent, OvfObject sibling, Fragment child) {
    return insert(label, parent.element().key(), child, sibling.element().key());
  }

  private static Edit insert(
      Sentence label, ElementKey parent, Fragment child, @Nullable ElementKey after) {
    return new InsertElement(
        label, parent, child, after, SchemaOrder.INSTANCE, Namespaces.PREFIXES);
  }

  /** Puts a new element exactly into the place of another. */
  public static Edit replace(Sentence label, XmlElement element, Fragment by) {
    return new ReplaceElement(label, element.key(), by, Namespaces.PREFIXES);
  }

  /** Removes an element. */
  public static Edit remove(Sentence label, OvfObject object) {
    return new RemoveElement(label, object.element().key());
  }

  /** Moves an element to the place of one of its siblings. */
  public static Edit move(Sentence label, OvfObject object, OvfObject sibling) {
    return new MoveElement(label, object.element().key(), sibling.element().key());
  }

  /** A new child for an object, in the namespace that the object's children use. */
  public static Fragment fragment(OvfObject parent, String name) {
    return Fragment.of(childNamespace(parent.element(), name), name);
  }

  /** A new child for an element, in the namespace that the element's children use. */
  public static Fragment fragment(XmlElement parent, String name) {
    return Fragment.of(childNamespace(parent, name), name);
  }

  /** Whether the standard knows an element as a child of another, in any version and spelling. */
  public static boolean isKnown(XmlElement parent, XmlElement child) {
    Shape shape = Vocabulary.of(parent);
    return shape != null && CanonicalName.of(child, shape).isPresent();
  }

  /** The name that the standard has for a child, in whatever version and spelling it is written. */
  public static Optional<String> childName(XmlElement parent, XmlElement child) {
    Shape shape = Vocabulary.of(parent);
    return shape == null ? Optional.empty() : CanonicalName.of(child, shape);
  }

  /** The names of the children that the standard gives to an element, in the schema's order. */
  public static List<String> childNames(XmlElement parent) {
    Shape shape = Vocabulary.of(parent);
    return shape == null ? List.of() : List.copyOf(shape.children().keySet());
  }

  /** Whether the standard knows a child of that name in such an element. */
  public static boolean knowsChild(XmlElement parent, String name) {
    Shape shape = Vocabulary.of(parent);
    return shape != null && shape.hasChild(name);
  }

  /** Whether the standard knows an attribute of that name on such an element. */
  public static boolean knowsAttribute(XmlElement element, String name) {
    Shape shape = Vocabulary.of(element);
    return shape != null && shape.attributes().contains(name);
  }

  /** The attributes that the standard knows on an element, by the alphabet. */
  public static List<String> attributeNames(XmlElement element) {
    Shape shape = Vocabulary.of(element);
    return shape == null ? List.of() : shape.attributeNames();
  }

  /** The attributes that an element of the standard cannot do without. */
  public static List<String> requiredAttributes(XmlElement element) {
    Shape shape = Vocabulary.of(element);
    return shape == null ? List.of() : shape.required();
  }

  /** The element's name; {@code DiskSection} for the draft's {@code Section} of that type. */
  public static String name(XmlElement element) {
    return CanonicalName.localName(element);
  }

  /** The namespace for attributes of the standard on new children of an object. */
  public static String attributeNamespace(OvfObject parent) {
    return attributeNamespace(parent.element());
  }

  /** The namespace for attributes of the standard on an element and its new children. */
  public static String attributeNamespace(XmlElement element) {
    if (Namespaces.isEnvelope(element.namespace())) {
      return element.namespace();
    }
    return element.attributes().stream()
        .map(XmlAttribute::namespace)
        .filter(Namespaces::isEnvelope)
        .findFirst()
        .orElse("");
  }

  /**
   * The namespace that a new child gets: that of a sibling of its kind; else what the standard
   * says. Sections of OVF 2.x keep their namespace in a descriptor of OVF 1.x.
   */
  public static String childNamespace(XmlElement element, String child) {
    Shape shape = Vocabulary.of(element);
    if (shape == null) {
      return element.namespace();
    }
    String canonical = shape.namespaceOf(child);
    if (canonical.equals(Namespaces.OVF) && Vocabulary.isSecondVersion(child)) {
      return secondVersion(element.namespace());
    }
    if (canonical.equals(Namespaces.OVF) && element.namespace().equals(Namespaces.OVF_2)) {
      return element.namespace();
    }
    Optional<String> used =
        element.elements().stream()
            .filter(e ->
                CanonicalName.of(e, shape)
                    .filter(n -> shape.namespaceOf(n).equals(canonical))
                    .isPresent())
            .map(XmlElement::namespace)
            .findFirst();
    return used.orElseGet(() ->
        switch (canonical) {
          case Namespaces.OVF -> element.namespace();
          case Namespaces.RASD -> itemNamespace(shape.name());
          default -> canonical;
        });
  }

  /**
   * The namespace of the CIM properties of a new child, such as an Item; empty for a child that is
   * no CIM object.
   */
  public static Optional<String> propertyNamespace(XmlElement parent, String child) {
    Shape shape = Vocabulary.of(parent);
    Shape object = shape == null ? null : Vocabulary.childShape(shape, child);
    if (object == null || !object.hasChild("ElementName")) {
      return Optional.empty();
    }
    String canonical = object.namespaceOf("ElementName");
    return Optional.of(
        canonical.equals(Namespaces.RASD) ? itemNamespace(object.name()) : canonical);
  }

  /** Elements of OVF 2.x stand in descriptors of OVF 1.x under their own namespace. */
  private static String secondVersion(String namespace) {
    return namespace.equals(Namespaces.OVF) || namespace.equals(Namespaces.OVF_0_9)
        ? Namespaces.OVF_2
        : namespace;
  }

  private static String itemNamespace(String shape) {
    return switch (shape) {
      case "StorageItem" -> Namespaces.SASD;
      case "EthernetPortItem" -> Namespaces.EPASD;
      default -> Namespaces.RASD;
    };
  }
}
