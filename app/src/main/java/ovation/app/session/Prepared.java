package ovation.app.session;

import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.XmlDocument;

/**
 * An edit whose result is known already, because it was carried out in the background.
 *
 * @param label what undo says
 * @param before the only document that it can be carried out on
 * @param after what it then gives
 * @param tooLate what the user is told when the document has changed meanwhile
 */
public record Prepared(Sentence label, XmlDocument before, XmlDocument after, String tooLate)
    implements Edit {

  /** The way from one state to another that has the same origin. */
  public static Edit between(Snapshot before, Snapshot after, Sentence label, Texts texts) {
    return new Prepared(
        label,
        before.document().orElseThrow(),
        after.document().orElseThrow(),
        texts.of("edit.tooLate"));
  }

  @Override
  public XmlDocument applyTo(XmlDocument document) {
    if (document.root() != before.root()) {
      throw new EditException(Sentence.asItIs(tooLate));
    }
    return after;
  }
}
