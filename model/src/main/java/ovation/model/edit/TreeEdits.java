package ovation.model.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.text.Sentence;
import ovation.model.xml.AddNamedElement;
import ovation.model.xml.Edit;
import ovation.model.xml.MoveElement;
import ovation.model.xml.NameAttribute;
import ovation.model.xml.NameElement;
import ovation.model.xml.RemoveElement;
import ovation.model.xml.SetAttribute;
import ovation.model.xml.SetText;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * Edits of elements as such, whatever they mean: for sections and settings that no version of the
 * standard knows (DSP0243 2.1.1 §7.3).
 */
public final class TreeEdits {

  private TreeEdits() {}

  /**
   * Adds an empty element as the last child; one that the standard knows there stands where the
   * schema wants it.
   *
   * @param name as written, with a prefix that is declared there, or without
   */
  public static Edit addChild(XmlElement parent, String name) {
    Sentence label = Sentence.of("Add {0}", name.strip());
    return isStandard(parent, name)
        ? PathEdits.addChild(label, parent, name.strip())
        : new AddNamedElement(label, parent.key(), name);
  }

  private static boolean isStandard(XmlElement parent, String name) {
    return OvfEdits.knowsChild(parent, name.strip());
  }

  /** Gives an element another name, as written. */
  public static Edit rename(XmlElement element, String name) {
    return new NameElement(Sentence.of("Rename {0}", element.qualifiedName()), element.key(), name);
  }

  /** Removes an element with all in it. */
  public static Edit remove(XmlElement element) {
    return new RemoveElement(Sentence.of("Remove {0}", element.qualifiedName()), element.key());
  }

  /**
   * Moves an element among its siblings.
   *
   * @param step -1 for up, 1 for down; at the end of the list nothing happens
   */
  public static Edit move(XmlElement parent, XmlElement element, int step) {
    Sentence label = Sentence.of("Move {0}", element.qualifiedName());
    List<XmlElement> siblings = parent.elements();
    int place = siblings.indexOf(element) + step;
    return place < 0 || place >= siblings.size()
        ? Edit.all(label, List.of())
        : new MoveElement(label, element.key(), siblings.get(place).key());
  }

  /**
   * Adds an empty attribute; one that the standard knows there in the namespace that it has in the
   * descriptor.
   *
   * @param name as written
   */
  public static Edit addAttribute(XmlElement element, String name) {
    Sentence label = Sentence.of("Add {0} to {1}", name.strip(), element.qualifiedName());
    if (!OvfEdits.knowsAttribute(element, name.strip())) {
      return new NameAttribute(label, element.key(), null, name);
    }
    return name.strip().equals("lang")
        ? OvfEdits.attribute(label, element, Namespaces.XML, "lang", "")
        : OvfEdits.attribute(label, element, name.strip(), "");
  }

  /** Gives an attribute another name, as written. */
  public static Edit renameAttribute(XmlElement element, XmlAttribute attribute, String name) {
    return new NameAttribute(
        Sentence.of("Rename {0}", attribute.qualifiedName()),
        element.key(),
        attribute.qualifiedName(),
        name);
  }

  /** Sets the value of an attribute; null removes it. */
  public static Edit setAttribute(
      XmlElement element, XmlAttribute attribute, @Nullable String value) {
    return new SetAttribute(
        value == null
            ? Sentence.of("Remove {0} of {1}", attribute.qualifiedName(), element.qualifiedName())
            : Sentence.of("Set {0} of {1}", attribute.qualifiedName(), element.qualifiedName()),
        element.key(),
        attribute.namespace(),
        attribute.localName(),
        value);
  }

  /** Sets the text of an element that holds no others. */
  public static Edit setText(XmlElement element, String text) {
    return new SetText(
        Sentence.of("Set text of {0}", element.qualifiedName()), element.key(), text);
  }
}
