package ovation.model.edit;

import ovation.model.envelope.Content;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.OvfEdits;
import ovation.model.xml.Edit;

/** Edits of licences (DSP0243 2.1.1 §9.6). */
public final class EulaEdits {

  private EulaEdits() {}

  /** Adds a licence to a system or collection. */
  public static Edit add(Content content, String text) {
    return OvfEdits.insert(
        "Add EULA",
        content,
        OvfEdits.fragment(content, "EulaSection")
            .child("Info", "End-user licence agreement")
            .child("License", text));
  }

  /** Sets the text of a licence. */
  public static Edit setText(EulaSection eula, String text) {
    return OvfEdits.child("Edit EULA", eula, "License", text);
  }

  /** Removes a licence. */
  public static Edit remove(EulaSection eula) {
    return OvfEdits.remove("Remove EULA", eula);
  }
}
