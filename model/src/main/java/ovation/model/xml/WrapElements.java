package ovation.model.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/**
 * Puts siblings into a new element that takes the place of the first; each of them stays to the
 * character, and so does what stands between them.
 *
 * @param label the undo label
 * @param elements the siblings, in document order; not empty
 * @param wrapper the new element; its own children come first
 * @param usualPrefixes prefixes by namespace, for namespaces that the descriptor does not declare
 */
public record WrapElements(
    Sentence label, List<ElementKey> elements, Fragment wrapper, Map<String, String> usualPrefixes)
    implements Edit {

  /** An edit with its own copy of the list. */
  public WrapElements {
    elements = List.copyOf(elements);
  }

  @Override
  public XmlDocument applyTo(XmlDocument document) {
    List<XmlElement> path = document.path(elements.getFirst());
    if (path.size() < 2) {
      throw new EditException(
          Sentence.of("The element to change is no longer part of the descriptor."));
    }
    List<XmlElement> outer = path.subList(0, path.size() - 1);
    Layout layout = Layout.of(document);
    String indent = Layout.indentOf(outer.getLast(), path.getLast());
    XmlElement fresh =
        new FragmentWriter(layout, document.encoder(), usualPrefixes)
            .write(wrapper, path.getLast().prefix(), XmlDocument.scope(outer), indent);
    return document.rewrite(
        outer.getLast().key(), parent -> wrapped(parent, fresh, layout, indent));
  }

  private XmlElement wrapped(
      XmlElement parent, XmlElement fresh, Layout layout, @Nullable String indent) {
    Set<ElementKey> meant = new HashSet<>(elements);
    List<XmlNode> nodes = parent.children();
    int first = -1;
    int last = -1;
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof XmlElement child && meant.contains(child.key())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    List<XmlNode> inside = new ArrayList<>(fresh.children());
    boolean blankEnd = !inside.isEmpty() && inside.getLast() instanceof XmlText;
    if (blankEnd) {
      inside.removeLast();
    }
    if (indent != null) {
      inside.add(layout.lineBreak(indent));
    }
    List<XmlNode> behind = new ArrayList<>();
    for (XmlNode node : nodes.subList(first, last + 1)) {
      boolean other = node instanceof XmlElement child && !meant.contains(child.key());
      (other ? behind : inside).add(node);
    }
    if (indent != null) {
      inside.add(layout.lineBreak(indent));
    }
    List<XmlNode> children = new ArrayList<>(nodes.subList(0, first));
    children.add(fresh.withChildren(inside));
    children.addAll(behind);
    children.addAll(nodes.subList(last + 1, nodes.size()));
    return parent.withChildren(children);
  }
}
