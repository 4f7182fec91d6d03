package ovation.model.edit;

import java.util.ArrayList;
import java.util.List;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.SchemaOrder;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.RemoveElement;
import ovation.model.xml.TransferElement;
import ovation.model.xml.XmlElement;

/** Edits that join lists of which there may be one only. */
public final class MergeEdits {

  private MergeEdits() {}

  /** Moves the entries of a list, all but its Info, into another one and removes the empty rest. */
  public static Edit into(Sentence label, OvfObject from, OvfObject to) {
    List<Edit> edits = new ArrayList<>();
    for (XmlElement child : from.element().elements()) {
      if (!child.localName().equals("Info")) {
        edits.add(
            new TransferElement(label, child.key(), to.element().key(), SchemaOrder.INSTANCE));
      }
    }
    edits.add(new RemoveElement(label, from.element().key()));
    return Edit.all(label, edits);
  }
}
