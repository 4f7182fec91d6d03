package ovation.model.edit;

import ovation.model.envelope.Content;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.SchemaOrder;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.TransferElement;

/** Edits of licences (DSP0243 2.1.1 §9.6). */
public final class EulaEdits {

  private EulaEdits() {}

  /** Adds a licence to a system or collection. */
  public static Edit add(Content content, String text) {
    return OvfEdits.insert(
        Sentence.of("Add EULA"),
        content,
        OvfEdits.fragment(content, "EulaSection")
            .child("Info", "End-user licence agreement")
            .child("License", text));
  }

  /** Sets the text of a licence. */
  public static Edit setText(EulaSection eula, String text) {
    return OvfEdits.child(Sentence.of("Edit EULA"), eula, "License", text);
  }

  /** Moves a licence to the place of another of the same system or collection. */
  public static Edit move(EulaSection eula, EulaSection place) {
    return OvfEdits.move(Sentence.of("Move EULA"), eula, place);
  }

  /** Moves a licence to another system or collection. */
  public static Edit moveTo(EulaSection eula, Content content) {
    return new TransferElement(
        Sentence.of("Move EULA to “{0}”", content.displayName()),
        eula.element().key(),
        content.element().key(),
        SchemaOrder.INSTANCE);
  }

  /** Removes a licence. */
  public static Edit remove(EulaSection eula) {
    return OvfEdits.remove(Sentence.of("Remove EULA"), eula);
  }
}
