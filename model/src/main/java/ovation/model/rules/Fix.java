package ovation.model.rules;

import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/**
 * A way to mend a problem: an ordinary undoable edit.
 *
 * @param label what the button says, in sentence case without a full stop: {@code Add network
 *     "Backend"}
 * @param edit the change, to be applied to the snapshot that was inspected or a later one
 * @param safe true if there is nothing to decide: every knowing reader would mend it this way, and
 *     what is deployed stays the same or becomes what was meant
 */
public record Fix(Sentence label, Edit edit, boolean safe) {

  /** A fix that somebody has to choose, labelled like its edit. */
  public static Fix choice(Edit edit) {
    return new Fix(edit.label(), edit, false);
  }

  /** A fix that may be applied unasked, labelled like its edit. */
  public static Fix safe(Edit edit) {
    return new Fix(edit.label(), edit, true);
  }
}
