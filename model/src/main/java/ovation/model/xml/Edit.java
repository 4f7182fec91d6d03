package ovation.model.xml;

import java.util.List;
import ovation.model.text.Sentence;

/**
 * A change of a descriptor as a value: carried out on any snapshot that still has the elements it
 * names, composable, undone by going back to the snapshot before.
 */
public interface Edit {

  /** What the undo menu says after "Undo", in sentence case without a full stop: "Set memory". */
  Sentence label();

  /**
   * The document after the change; the same object if nothing changes.
   *
   * @throws EditException if the change cannot be carried out here
   */
  XmlDocument applyTo(XmlDocument document);

  /** Several edits as one, in order. */
  static Edit all(Sentence label, List<? extends Edit> edits) {
    List<Edit> parts = List.copyOf(edits);
    return new Edit() {
      @Override
      public Sentence label() {
        return label;
      }

      @Override
      public XmlDocument applyTo(XmlDocument document) {
        XmlDocument result = document;
        for (Edit part : parts) {
          result = part.applyTo(result);
        }
        return result;
      }
    };
  }
}
