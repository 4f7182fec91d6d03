package ovation.app.form;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.Section;
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
    return find(envelope(), type, key).orElseThrow();
  }

  /** The object of that key in the saved state, if it was there. */
  public <T extends OvfObject> Optional<T> savedObject(Class<T> type, ElementKey key) {
    return saved.envelope().flatMap(envelope -> find(envelope, type, key));
  }

  /**
   * Envelope, systems, collections and sections can be found; what is inside them their forms do.
   */
  private static <T extends OvfObject> Optional<T> find(
      Envelope envelope, Class<T> type, ElementKey key) {
    Stream<OvfObject> all =
        Stream.of(
                Stream.of((OvfObject) envelope),
                envelope.referencesElements().stream(),
                envelope.strings().stream(),
                envelope.sections().stream(),
                envelope.allContents().stream(),
                envelope.allContents().stream().flatMap(FormState::sections))
            .flatMap(objects -> objects);
    return all.filter(object -> Objects.equals(object.element().key(), key))
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }

  private static Stream<Section> sections(Content content) {
    return content.sections().stream();
  }
}
