package ovation.model.rules.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ovation.model.envelope.Msg;
import ovation.model.envelope.Strings;
import ovation.model.rules.RuleContext;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** The use of translated texts in a descriptor. */
final class MessageUse {

  private MessageUse() {}

  /** The elements that ask for a translated text. */
  static List<XmlElement> users(RuleContext context) {
    List<XmlElement> users = new ArrayList<>();
    for (XmlElement element : context.tree().elements()) {
      if (!element.localName().equals("Msg") && id(context, element).isPresent()) {
        users.add(element);
      }
    }
    return users;
  }

  /** The id of the text that an element asks for. */
  static Optional<String> id(RuleContext context, XmlElement element) {
    for (XmlAttribute attribute : element.attributes()) {
      if (attribute.localName().equals("msgid")) {
        return context.ovfAttribute(element, "msgid").filter(id -> !id.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** True if a bundle is in a file of its own, whose texts are not known here. */
  static boolean hasExternalBundles(RuleContext context) {
    return context.envelope().strings().stream().anyMatch(bundle -> bundle.fileRef() != null);
  }

  /** The ids of all texts of the bundles in the descriptor. */
  static Set<String> ids(RuleContext context) {
    Set<String> ids = new HashSet<>();
    for (Strings bundle : context.envelope().strings()) {
      for (Msg message : bundle.messages()) {
        if (message.msgid() != null) {
          ids.add(message.msgid());
        }
      }
    }
    return ids;
  }
}
