package ovation.model.convert;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Namespaces;
import ovation.model.xml.ElementDraft;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** What networks, properties and translated texts have in OVF 2.x only. */
final class TextsToVersion1 {

  private final List<Loss> losses;

  TextsToVersion1(List<Loss> losses) {
    this.losses = losses;
  }

  /** A NetworkSection without port profiles. */
  XmlElement networks(XmlElement section, ElementPath path) {
    return Children.map(
        section,
        network ->
            isOvf(network, "Network")
                ? Children.map(network, child -> profile(child, path.to(network)))
                : network);
  }

  private @Nullable XmlElement profile(XmlElement child, ElementPath network) {
    if (!isOvf(child, "NetworkPortProfile") && !isOvf(child, "NetworkPortProfileURI")) {
      return child;
    }
    String text = child.elements().isEmpty() ? child.text().strip() : "";
    lose(
        network.to(child).toString(),
        child.localName() + (text.isEmpty() ? "" : " “" + text + "”"),
        "OVF 1.x has no profiles of network ports.");
    return null;
  }

  /** A ProductSection whose properties are there with every option. */
  XmlElement properties(XmlElement section, ElementPath path) {
    return Children.map(
        section,
        property ->
            isOvf(property, "Property")
                ? without(
                    property,
                    "configuration",
                    path.to(property),
                    false,
                    "In OVF 1.x a property is there with every option.")
                : property);
  }

  /** A bundle of texts that holds them itself. */
  XmlElement messages(XmlElement strings, ElementPath path) {
    return Children.map(
        strings,
        message -> {
          if (!isOvf(message, "Msg")) {
            return message;
          }
          boolean empty = message.text().isBlank();
          XmlElement own =
              without(
                  message,
                  "fileRef",
                  path.to(message),
                  empty,
                  "OVF 1.x keeps a translated text in its bundle, not in a file.");
          return own != message && empty ? null : own;
        });
  }

  /** The element without an attribute; {@code all} if the element as a whole goes with it. */
  private XmlElement without(
      XmlElement element, String name, ElementPath path, boolean all, String why) {
    List<XmlAttribute> attributes = new ArrayList<>(element.attributes());
    for (XmlAttribute attribute : element.attributes()) {
      if (attribute.localName().equals(name)
          && (attribute.namespace().equals(Namespaces.OVF) || attribute.namespace().isEmpty())
          && !attribute.isNamespaceDeclaration()) {
        String place = all ? path.toString() : path.attribute(name);
        lose(place, name + " “" + attribute.value() + "”", why);
        attributes.remove(attribute);
      }
    }
    return ElementDraft.of(element).attributes(attributes).element();
  }

  private void lose(String path, String what, String why) {
    losses.add(new Loss(path, what, why));
  }

  private static boolean isOvf(XmlElement element, String name) {
    return element.localName().equals(name) && element.namespace().equals(Namespaces.OVF);
  }
}
