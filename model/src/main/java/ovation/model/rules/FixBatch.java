package ovation.model.rules;

import java.util.HashSet;
import java.util.Set;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.XmlDocument;

/**
 * Fixes of one inspection, carried out together as long as they do not get into each other's way:
 * no two change one attribute or text, or insert the same element at one place.
 */
final class FixBatch {

  /** What became of an edit. */
  enum Outcome {
    /** It is part of the batch. */
    TAKEN,
    /** It concerns what another one has changed; it may be due later, or no longer. */
    LATER,
    /** It cannot be carried out, or changes nothing. */
    IMPOSSIBLE
  }

  private final Set<Touches.Touch> touched = new HashSet<>();
  private XmlDocument document;
  private boolean closed;

  FixBatch(XmlDocument document) {
    this.document = document;
  }

  /** The document with the edits taken so far. */
  XmlDocument document() {
    return document;
  }

  /** Tries an edit; the document changes only if it is taken. */
  Outcome add(Edit edit) {
    boolean first = touched.isEmpty();
    if (closed) {
      return Outcome.LATER;
    }
    XmlDocument after;
    try {
      after = edit.applyTo(document);
    } catch (EditException e) {
      return first ? Outcome.IMPOSSIBLE : Outcome.LATER;
    }
    Touches touches = Touches.between(document.root(), after.root());
    if (touches.all().isEmpty()) {
      return first ? Outcome.IMPOSSIBLE : Outcome.LATER;
    }
    if (touches.concernEverything()) {
      if (!first) {
        return Outcome.LATER;
      }
      closed = true;
    }
    if (touches.all().stream().anyMatch(touched::contains)) {
      return Outcome.LATER;
    }
    touched.addAll(touches.all());
    document = after;
    return Outcome.TAKEN;
  }
}
