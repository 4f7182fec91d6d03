package ovation.model.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/**
 * Inserts a new element, where the schema wants it or behind a given sibling, spelled and indented
 * like its neighbours.
 *
 * @param label the undo label
 * @param parent the element that gets a child
 * @param fragment the new element
 * @param after the sibling before the new element; null to follow {@code order}
 * @param order the order of the parent's children
 * @param usualPrefixes prefixes by namespace, for namespaces that the descriptor does not declare
 */
public record InsertElement(
    Sentence label,
    ElementKey parent,
    Fragment fragment,
    @Nullable ElementKey after,
    ChildOrder order,
    Map<String, String> usualPrefixes)
    implements Edit {

  @Override
  public XmlDocument applyTo(XmlDocument document) {
    List<XmlElement> path = document.path(parent);
    if (path.isEmpty()) {
      throw new EditException(
          Sentence.of("The element to add to is no longer part of the descriptor."));
    }
    Layout layout = Layout.of(document);
    String indent = layout.indentForChild(path);
    XmlElement fresh =
        new FragmentWriter(layout, document.encoder(), usualPrefixes)
            .write(fragment, path.getLast().prefix(), XmlDocument.scope(path), indent);
    return document.rewrite(parent, old -> insert(old, fresh, path, layout, indent));
  }

  private XmlElement insert(
      XmlElement old,
      XmlElement fresh,
      List<XmlElement> path,
      Layout layout,
      @Nullable String indent) {
    List<XmlNode> children = new ArrayList<>(old.children());
    List<XmlElement> siblings = old.elements();
    int position = position(old, siblings, fresh);
    if (siblings.isEmpty()) {
      String outer = path.size() == 1 ? "" : Layout.indentOf(path.get(path.size() - 2), old);
      boolean blankEnd = !children.isEmpty() && children.getLast() instanceof XmlText;
      int index = blankEnd ? children.size() - 1 : children.size();
      if (indent != null && !blankEnd) {
        children.add(layout.lineBreak(outer == null ? "" : outer));
      }
      children.add(index, fresh);
      if (indent != null) {
        children.add(index, layout.lineBreak(indent));
      }
    } else if (position == 0) {
      int index = children.indexOf(siblings.getFirst());
      if (indent != null) {
        children.add(index, layout.lineBreak(indent));
      }
      children.add(index, fresh);
    } else {
      int index = children.indexOf(siblings.get(position - 1)) + 1;
      children.add(index, fresh);
      if (indent != null) {
        children.add(index, layout.lineBreak(indent));
      }
    }
    return old.withChildren(children);
  }

  /** The number of siblings that stand before the new element. */
  private int position(XmlElement old, List<XmlElement> siblings, XmlElement fresh) {
    if (after != null) {
      for (int i = 0; i < siblings.size(); i++) {
        if (siblings.get(i).key() == after) {
          return i + 1;
        }
      }
    }
    int rank = order.rank(old, fresh);
    int position = 0;
    for (int i = 0; i < siblings.size(); i++) {
      if (order.rank(old, siblings.get(i)) <= rank) {
        position = i + 1;
      }
    }
    return position;
  }
}
