package ovation.model.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.SchemaOrder;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;
import ovation.model.xml.OrderChildren;
import ovation.model.xml.XmlElement;

/** Edits that put elements in order; nothing else changes by them. */
public final class OrderEdits {

  private OrderEdits() {}

  /** The children of an element in the order of the schema. */
  public static Edit schemaOrder(Sentence label, XmlElement parent) {
    return sorted(label, parent, child -> SchemaOrder.INSTANCE.rank(parent, child));
  }

  /** The children of an element by rank; those with a negative one stay where they are. */
  public static Edit sorted(Sentence label, XmlElement parent, ToIntFunction<XmlElement> rank) {
    List<XmlElement> children = new ArrayList<>(parent.elements());
    children.removeIf(child -> rank.applyAsInt(child) < 0);
    children.sort(Comparator.comparingInt(rank));
    return ordered(label, parent, children);
  }

  /** Objects of one parent in the order given, in the places that they have now. */
  public static Edit order(Sentence label, OvfObject parent, List<? extends OvfObject> wanted) {
    return ordered(label, parent.element(), wanted.stream().map(OvfObject::element).toList());
  }

  private static Edit ordered(Sentence label, XmlElement parent, List<XmlElement> wanted) {
    List<ElementKey> keys = wanted.stream().map(XmlElement::key).toList();
    return new OrderChildren(label, parent.key(), keys);
  }
}
