package ovation.model.rules;

import ovation.model.xml.Edit;

/**
 * A way to mend a problem: an ordinary undoable edit.
 *
 * @param label what the button says, in sentence case without a full stop: {@code Add network
 *     "Backend"}
 * @param edit the change, to be applied to the snapshot that was inspected or a later one
 */
public record Fix(String label, Edit edit) {

  /** A fix labelled like its edit. */
  public static Fix of(Edit edit) {
    return new Fix(edit.label(), edit);
  }
}
