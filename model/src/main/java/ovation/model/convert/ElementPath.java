package ovation.model.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ovation.model.envelope.OvfEdits;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * The way down to an element, written as problems and paths of the command line are: {@code
 * Envelope/VirtualSystem[vm1]/VirtualHardwareSection/StorageItem[2]}. Immutable.
 */
final class ElementPath {

  private static final Set<String> NAMING = Set.of("id", "diskId", "name", "key", "msgid");

  private final List<XmlElement> elements;

  private ElementPath(List<XmlElement> elements) {
    this.elements = List.copyOf(elements);
  }

  static ElementPath of(XmlElement root) {
    return new ElementPath(List.of(root));
  }

  /** The path of a child. */
  ElementPath to(XmlElement child) {
    List<XmlElement> longer = new ArrayList<>(elements);
    longer.add(child);
    return new ElementPath(longer);
  }

  /** The element at its end. */
  XmlElement element() {
    return elements.getLast();
  }

  /** The name of the element that holds the one at its end; empty for the root. */
  String parentName() {
    return elements.size() < 2 ? "" : OvfEdits.name(elements.get(elements.size() - 2));
  }

  /** The path with an attribute at its end. */
  String attribute(String name) {
    return this + "/@" + name;
  }

  @Override
  public String toString() {
    StringBuilder path = new StringBuilder(OvfEdits.name(elements.getFirst()));
    for (int i = 1; i < elements.size(); i++) {
      path.append('/').append(step(elements.get(i - 1), elements.get(i)));
    }
    return path.toString();
  }

  private static String step(XmlElement parent, XmlElement child) {
    String name = OvfEdits.name(child);
    for (XmlAttribute attribute : child.attributes()) {
      boolean names =
          NAMING.contains(attribute.localName())
              && OvfEdits.knowsAttribute(child, attribute.localName())
              && !attribute.isNamespaceDeclaration();
      if (names && !name.endsWith("Section") && !name.equals("Item")) {
        return name + "[" + attribute.value() + "]";
      }
    }
    List<XmlElement> alike =
        parent.elements().stream().filter(e -> OvfEdits.name(e).equals(name)).toList();
    return alike.size() < 2 ? name : name + "[" + (alike.indexOf(child) + 1) + "]";
  }
}
