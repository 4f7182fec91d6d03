package ovation.model.xml;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/**
 * Sets the text of a child element: changes the first child that matches, adds one where the schema
 * wants it, or removes it.
 *
 * @param label the undo label
 * @param parent the element whose child is meant
 * @param matches tells the child by the name it may be written under
 * @param namespace the namespace for a new child
 * @param name the local name for a new child
 * @param text the new text, null to remove the child
 * @param order the order of the parent's children
 * @param usualPrefixes prefixes by namespace, for namespaces that the descriptor does not declare
 */
public record SetChildText(
    Sentence label,
    ElementKey parent,
    Predicate<XmlElement> matches,
    String namespace,
    String name,
    @Nullable String text,
    ChildOrder order,
    Map<String, String> usualPrefixes)
    implements Edit {

  @Override
  public XmlDocument applyTo(XmlDocument document) {
    Optional<XmlElement> child =
        document.path(parent).reversed().stream()
            .limit(1)
            .flatMap(element -> element.elements().stream())
            .filter(matches)
            .findFirst();
    if (text == null) {
      return child.map(c -> new RemoveElement(label, c.key()).applyTo(document)).orElse(document);
    }
    if (child.isEmpty()) {
      Fragment fragment = Fragment.of(namespace, name).text(text);
      return new InsertElement(label, parent, fragment, null, order, usualPrefixes)
          .applyTo(document);
    }
    XmlDocument present = withoutNil(document, child.get());
    return new SetText(label, child.get().key(), text).applyTo(present);
  }

  private XmlDocument withoutNil(XmlDocument document, XmlElement child) {
    String instance = "http://www.w3.org/2001/XMLSchema-instance";
    return new SetAttribute(label, child.key(), instance, "nil", null).applyTo(document);
  }
}
