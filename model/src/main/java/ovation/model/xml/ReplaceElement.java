package ovation.model.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ovation.model.text.Sentence;

/**
 * Puts a new element exactly into the place of another; what stands around it stays.
 *
 * @param label the undo label
 * @param element the element that goes
 * @param fragment the new element
 * @param usualPrefixes prefixes by namespace, for namespaces that the descriptor does not declare
 */
public record ReplaceElement(
    Sentence label, ElementKey element, Fragment fragment, Map<String, String> usualPrefixes)
    implements Edit {

  @Override
  public XmlDocument applyTo(XmlDocument document) {
    List<XmlElement> path = document.path(element);
    if (path.size() < 2) {
      throw new EditException(
          Sentence.of("The element to replace is no longer part of the descriptor."));
    }
    List<XmlElement> outer = path.subList(0, path.size() - 1);
    XmlElement parent = outer.getLast();
    XmlElement fresh =
        new FragmentWriter(Layout.of(document), document.encoder(), usualPrefixes)
            .write(
                fragment,
                parent.prefix(),
                XmlDocument.scope(outer),
                Layout.indentOf(parent, path.getLast()));
    return document.rewriteParent(
        element,
        (old, child) -> {
          List<XmlNode> children = new ArrayList<>(old.children());
          children.set(children.indexOf(child), fresh);
          return old.withChildren(children);
        });
  }
}
