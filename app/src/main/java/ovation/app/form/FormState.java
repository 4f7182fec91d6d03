package ovation.app.form;

import java.util.Optional;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.OvfObject;
import ovation.model.xml.ElementKey;

/**
 * What a form shows: the present state and, to tell what was modified, the saved one.
 *
 * @param current can be read as an envelope
 * @param saved the file's state; it may be unreadable
 */
public record FormState(Snapshot current, Snapshot saved) {
  /** The present envelope. */
  public Envelope envelope() {
    return current.envelope().orElseThrow();
  }

  /**
   * The object of that key in the present state.
   *
   * @throws java.util.NoSuchElementException when it is gone
   */
  public <T extends OvfObject> T object(Class<T> type, ElementKey key) {
    return envelope().find(key, type).orElseThrow();
  }

  /** The object of that key in the saved state, if it was there. */
  public <T extends OvfObject> Optional<T> savedObject(Class<T> type, ElementKey key) {
    return saved.envelope().flatMap(envelope -> envelope.find(key, type));
  }
}
