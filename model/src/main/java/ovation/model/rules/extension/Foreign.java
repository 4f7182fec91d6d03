package ovation.model.rules.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.SchemaOrder;
import ovation.model.envelope.UnknownSection;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.RuleContext;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** Elements of vendors in the places where the standard allows them. */
final class Foreign {

  private Foreign() {}

  /** Unknown sections, and unknown children of hardware sections and their items. */
  static List<XmlElement> all(RuleContext context) {
    List<XmlElement> all = new ArrayList<>();
    for (UnknownSection section : context.sections(UnknownSection.class)) {
      if (isForeign(section.element())) {
        all.add(section.element());
      }
    }
    for (HardwareScope scope : context.hardware()) {
      addChildren(scope.section().element(), all);
      scope.items().forEach(item -> addChildren(item.element(), all));
    }
    return all;
  }

  private static void addChildren(XmlElement parent, List<XmlElement> all) {
    for (XmlElement child : parent.elements()) {
      boolean unknown =
          !child.localName().equals("Info")
              && SchemaOrder.INSTANCE.rank(parent, child) == Integer.MAX_VALUE;
      if (unknown) {
        all.add(child);
      }
    }
  }

  /** True for an element of another namespace than the standard's. */
  static boolean isForeign(XmlElement element) {
    return !element.namespace().isEmpty() && !Namespaces.isEnvelope(element.namespace());
  }

  /** The attribute {@code ovf:required}; empty if it is missing. */
  static Optional<String> required(RuleContext context, XmlElement element) {
    return element.attributes().stream()
        .filter(a -> a.localName().equals("required"))
        .filter(a -> a.namespace().equals(context.ovf()) || Namespaces.isEnvelope(a.namespace()))
        .map(XmlAttribute::value)
        .findFirst();
  }
}
