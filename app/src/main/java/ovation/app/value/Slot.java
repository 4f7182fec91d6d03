package ovation.app.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.SchemaPlace;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.RemoveElement;
import ovation.model.xml.SetText;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * Where a value stands in an element.
 *
 * @param name of the attribute or child, as the standard spells it
 * @param child whether it is the text of a child
 * @param index which one of several children of that name, from 0
 */
record Slot(String name, boolean child, int index) {

  /** What holds elements in most descriptors: a field for a text there only where there is one. */
  private static final Set<String> OPAQUE =
      Set.of(
          "KeyValue",
          "X509Data",
          "PGPData",
          "SPKIData",
          "Transforms",
          "EncryptionProperties",
          "ConcatKDFParams",
          "Parameters",
          "OtherSource");

  /**
   * The values that an element of the standard can have: its attributes, then the texts of its
   * children, each of several that are there.
   *
   * @param elsewhere what is shown elsewhere: names of children, and of attributes behind an @
   */
  static List<Slot> of(SchemaPlace place, XmlElement element, Set<String> elsewhere) {
    List<Slot> slots = new ArrayList<>();
    for (String attribute : place.allAttributes()) {
      if (!attribute.isEmpty() && !elsewhere.contains("@" + attribute)) {
        slots.add(new Slot(attribute, false, 0));
      }
    }
    for (String child : place.texts()) {
      List<XmlElement> there = elsewhere.contains(child) ? List.of() : children(element, child);
      boolean plain = there.stream().allMatch(one -> one.elements().isEmpty());
      boolean offered = !elsewhere.contains(child) && !OPAQUE.contains(child);
      int fields = plain ? Math.max(offered ? 1 : 0, there.size()) : 0;
      for (int i = 0; i < fields; i++) {
        slots.add(new Slot(child, true, i));
      }
    }
    return slots;
  }

  private static List<XmlElement> children(XmlElement element, String name) {
    return element.elements().stream()
        .filter(child -> OvfEdits.childName(element, child).filter(name::equals).isPresent())
        .toList();
  }

  /** The child whose text it is; empty for an attribute and for a child that is not there. */
  Optional<XmlElement> childOf(XmlElement element) {
    return child ? children(element, name).stream().skip(index).findFirst() : Optional.empty();
  }

  private Optional<XmlAttribute> attributeOf(XmlElement element) {
    return element.attributes().stream()
        .filter(a -> a.localName().equals(name) && !a.isNamespaceDeclaration())
        .findFirst();
  }

  /** Whether the element has it. */
  boolean isIn(XmlElement element) {
    return child ? childOf(element).isPresent() : attributeOf(element).isPresent();
  }

  /** The value; "" for none. */
  String read(XmlElement element) {
    return child
        ? childOf(element).map(found -> found.text().strip()).orElse("")
        : attributeOf(element).map(XmlAttribute::value).orElse("");
  }

  /** The edit that sets the value; null takes the attribute or child away. */
  Edit set(Sentence label, XmlElement element, @Nullable String value) {
    if (!child) {
      return name.equals("lang")
          ? OvfEdits.attribute(label, element, Namespaces.XML, name, value)
          : OvfEdits.attribute(label, element, name, value);
    }
    Optional<XmlElement> one = index == 0 ? Optional.empty() : childOf(element);
    if (one.isEmpty()) {
      return OvfEdits.child(label, element, name, value);
    }
    return value == null
        ? new RemoveElement(label, one.get().key())
        : new SetText(label, one.get().key(), value);
  }
}
