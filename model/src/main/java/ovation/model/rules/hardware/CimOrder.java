package ovation.model.rules.hardware;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ovation.model.envelope.SchemaOrder;
import ovation.model.xml.Edit;
import ovation.model.xml.MoveElement;
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

  /** The moves of an insertion sort. */
  static List<Edit> sort(XmlElement item) {
    List<XmlElement> wanted = new ArrayList<>(item.elements());
    List<XmlElement> now = new ArrayList<>(wanted);
    wanted.sort(Comparator.comparingInt(child -> SchemaOrder.INSTANCE.rank(item, child)));
    List<Edit> moves = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      XmlElement next = wanted.get(i);
      if (now.get(i) != next) {
        moves.add(new MoveElement("Move " + next.localName(), next.key(), now.get(i).key()));
        now.remove(next);
        now.add(i, next);
      }
    }
    return moves;
  }
}
