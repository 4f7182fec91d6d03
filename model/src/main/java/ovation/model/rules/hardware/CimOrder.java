package ovation.model.rules.hardware;

import ovation.model.edit.OrderEdits;
import ovation.model.envelope.SchemaOrder;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.XmlElement;

/** The alphabetical order of CIM properties in the schemas. */
final class CimOrder {

  private CimOrder() {}

  /** True if the properties of a device stand in the schema's order. */
  static boolean isKept(XmlElement item) {
    int last = 0;
    for (XmlElement child : item.elements()) {
      int rank = SchemaOrder.INSTANCE.rank(item, child);
      if (rank < last) {
        return false;
      }
      last = rank;
    }
    return true;
  }

  /** Puts the properties of a device into the schema's order. */
  static Edit sort(Sentence label, XmlElement item) {
    return OrderEdits.schemaOrder(label, item);
  }
}
