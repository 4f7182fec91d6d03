package ovation.model.edit;

import java.util.HashSet;
import java.util.Set;
import ovation.model.envelope.OvfEdits;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlDocument;
import ovation.model.xml.XmlElement;

/**
 * Edits that give an element an id of its own. Which one is free is found out when the edit is
 * carried out, so several such edits never give the same.
 */
public final class IdEdits {

  private IdEdits() {}

  /**
   * Sets an id that no other element of the same kinds has.
   *
   * @param attribute the name of the attribute with the id
   * @param wanted the id if it is free; else a number is put behind it
   * @param kinds the names of the elements that share a set of ids
   */
  public static Edit own(
      Sentence label, XmlElement element, String attribute, String wanted, Set<String> kinds) {
    return new Edit() {
      @Override
      public Sentence label() {
        return label;
      }

      @Override
      public XmlDocument applyTo(XmlDocument document) {
        Set<String> taken = new HashSet<>();
        collect(document.root(), attribute, kinds, taken);
        String id = taken.contains(wanted) ? FreeName.of(wanted + "-", taken) : wanted;
        return OvfEdits.attribute(label, element, attribute, id).applyTo(document);
      }
    };
  }

  private static void collect(
      XmlElement element, String attribute, Set<String> kinds, Set<String> taken) {
    if (kinds.contains(OvfEdits.name(element))) {
      for (XmlAttribute given : element.attributes()) {
        if (given.localName().equals(attribute)) {
          taken.add(given.value());
        }
      }
    }
    element.elements().forEach(child -> collect(child, attribute, kinds, taken));
  }
}
