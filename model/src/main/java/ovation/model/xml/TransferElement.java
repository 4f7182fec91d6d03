package ovation.model.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/**
 * Moves an element into another parent; the element itself stays to the character.
 *
 * @param label the undo label
 * @param element the element
 * @param parent the element that gets it; not inside the element
 * @param order the order of the new parent's children
 */
public record TransferElement(
    Sentence label, ElementKey element, ElementKey parent, ChildOrder order) implements Edit {

  /**
   * {@inheritDoc}
   *
   * @throws EditException if either element is gone, the new parent is inside the element, or a
   *     prefix means something else there
   */
  @Override
  public XmlDocument applyTo(XmlDocument document) {
    List<XmlElement> from = document.path(element);
    List<XmlElement> to = document.path(parent);
    if (from.size() < 2 || to.isEmpty() || to.contains(from.getLast())) {
      throw new EditException(
          Sentence.of("The element to move is no longer part of the descriptor."));
    }
    XmlElement moved = from.getLast();
    NamespaceScope here = XmlDocument.scope(from.subList(0, from.size() - 1));
    if (!sameMeaning(moved, here, XmlDocument.scope(to))) {
      throw new EditException(
          Sentence.of("The prefixes of {0} mean something else there.", moved.qualifiedName()));
    }
    Layout layout = Layout.of(document);
    String indent = layout.indentForChild(to);
    return document
        .rewrite(from.get(from.size() - 2).key(), old -> RemoveElement.without(old, moved))
        .rewrite(parent, old -> inserted(old, moved, layout, indent));
  }

  private static boolean sameMeaning(XmlElement moved, NamespaceScope here, NamespaceScope there) {
    boolean same = here.namespace(moved.prefix()).equals(there.namespace(moved.prefix()));
    for (XmlAttribute attribute : moved.attributes()) {
      String prefix = attribute.prefix();
      same &= prefix.isEmpty() || here.namespace(prefix).equals(there.namespace(prefix));
    }
    NamespaceScope innerHere = here.with(moved.attributes());
    NamespaceScope innerThere = there.with(moved.attributes());
    for (XmlElement child : moved.elements()) {
      same &= sameMeaning(child, innerHere, innerThere);
    }
    return same;
  }

  private XmlElement inserted(
      XmlElement old, XmlElement moved, Layout layout, @Nullable String indent) {
    List<XmlNode> children = new ArrayList<>(old.children());
    List<XmlElement> siblings = old.elements();
    int rank = order.rank(old, moved);
    int behind = -1;
    for (XmlElement sibling : siblings) {
      behind = order.rank(old, sibling) <= rank ? children.indexOf(sibling) : behind;
    }
    XmlNode lineBreak = layout.lineBreak(indent == null ? "" : indent);
    if (behind >= 0) {
      children.addAll(behind + 1, indent == null ? List.of(moved) : List.of(lineBreak, moved));
    } else {
      int front = siblings.isEmpty() ? children.size() : children.indexOf(siblings.getFirst());
      children.addAll(front, indent == null ? List.of(moved) : List.of(moved, lineBreak));
    }
    return old.withChildren(children);
  }
}
