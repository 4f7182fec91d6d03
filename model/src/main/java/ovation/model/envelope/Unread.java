package ovation.model.envelope;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.xml.XmlElement;

/**
 * A system or a collection that has not been read yet. What a list of thousands shows of it can be
 * seen from outside.
 */
final class Unread {

  private final XmlElement element;
  private final Shape shape;
  private final PartReaders readers;

  /**
   * The part of an element.
   *
   * @param name its canonical name
   * @param readers read it in the end
   */
  Unread(XmlElement element, String name, PartReaders readers) {
    this.element = element;
    this.shape = Objects.requireNonNull(Vocabulary.shape(name));
    this.readers = readers;
  }

  XmlElement element() {
    return element;
  }

  /** The id; null if there is none. */
  @Nullable String id() {
    return CanonicalEvents.attribute(element, shape, "id");
  }

  /** The words of its name, "" if there are none. */
  String name() {
    return child("Name").map(LocalText::textOf).orElse("");
  }

  /** Whether there is a section of a kind, or that cannot be told without reading. */
  boolean mayHave(Class<? extends Section> kind) {
    String name = kind.getSimpleName();
    return !SectionTable.isSection(name) || child(name).isPresent();
  }

  /** The child that has a name in the view; of several the last, as when they are read. */
  private Optional<XmlElement> child(String name) {
    XmlElement found = null;
    for (XmlElement child : element.elements()) {
      boolean isNamed = CanonicalName.of(child, shape).filter(name::equals).isPresent();
      found = isNamed && !CanonicalEvents.isNil(child) ? child : found;
    }
    return Optional.ofNullable(found);
  }

  /** Reads it, without the systems and collections inside. */
  Content read() {
    return (Content) readers.read(element, shape.name());
  }
}
