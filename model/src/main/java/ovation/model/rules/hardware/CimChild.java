package ovation.model.rules.hardware;

import java.util.Optional;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.SchemaOrder;
import ovation.model.envelope.SystemSettings;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.SetChildText;
import ovation.model.xml.XmlElement;

/** The CIM properties of a System or Item element as they are written. */
final class CimChild {

  private CimChild() {}

  /** True if the property is there with a value, or nil, which the schema allows. */
  static boolean isPresent(OvfObject object, String property) {
    return find(object, property)
        .filter(child ->
            !child.text().isBlank()
                || child.attribute(Namespaces.XSI, "nil").filter("true"::equals).isPresent())
        .isPresent();
  }

  /** The first element of the property, in either spelling of InstanceID. */
  static Optional<XmlElement> find(OvfObject object, String property) {
    for (XmlElement child : object.element().elements()) {
      if (names(child, property)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static boolean names(XmlElement child, String property) {
    String name = child.localName();
    return name.equals(property) || (property.equals("InstanceID") && name.equals("InstanceId"));
  }

  /** Sets a property of a System element. */
  static Edit set(Sentence label, SystemSettings system, String property, String value) {
    return new SetChildText(
        label,
        system.element().key(),
        child -> names(child, property),
        Namespaces.VSSD,
        property,
        value,
        SchemaOrder.INSTANCE,
        Namespaces.PREFIXES);
  }
}
