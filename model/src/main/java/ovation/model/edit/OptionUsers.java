package ovation.model.edit;

import java.util.ArrayList;
import java.util.List;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Namespaces;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** What is only for some deployment options: items, values, numbers of copies. */
final class OptionUsers {

  private OptionUsers() {}

  /** The elements that name an option in their {@code configuration}, in document order. */
  static List<XmlElement> of(Envelope envelope, String option) {
    List<XmlElement> found = new ArrayList<>();
    collect(envelope.element(), option, found);
    return found;
  }

  private static void collect(XmlElement element, String option, List<XmlElement> found) {
    if (tokens(element).contains(option)) {
      found.add(element);
    }
    element.elements().forEach(child -> collect(child, option, found));
  }

  /** The options that an element names. */
  static List<String> tokens(XmlElement element) {
    for (XmlAttribute attribute : element.attributes()) {
      boolean own = attribute.namespace().isEmpty() || Namespaces.isEnvelope(attribute.namespace());
      if (own && attribute.localName().equals("configuration")) {
        return Tokens.of(attribute.value());
      }
    }
    return List.of();
  }
}
