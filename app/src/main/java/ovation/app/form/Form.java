package ovation.app.form;

import javafx.scene.Node;
import ovation.model.xml.ElementKey;

/**
 * The editor of one part of the document. Made once when the part is selected; {@link #show} is
 * called at once and after every change of the document, from wherever it came.
 */
public interface Form {
  /** The cards of the form, without a scroll bar of their own. */
  Node node();

  /**
   * Shows the present state. The part is there: a form whose part is gone is thrown away. Never
   * called while the text is broken, so the last good state stays.
   */
  void show(FormState state);

  /** What stands below the title: a few words that say what this part is like, "" for none. */
  default String subtitle() {
    return "";
  }

  /** Says whom to tell when the subtitle has changed other than by {@link #show}. */
  default void onSubtitle(Runnable changed) {}

  /** Selects something inside: a device, a property. */
  default void reveal(ElementKey element) {}
}
