package ovation.model.envelope;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.xml.XmlElement;

/**
 * Reads the typed view from the lossless tree: the Envelope's own part at once, each system and
 * collection when it is first looked into. What an edit did not touch is taken over from the view
 * before: its objects are the same.
 */
public final class EnvelopeView {

  private final PartReaders readers = new PartReaders();
  private final IdentityHashMap<XmlElement, Content> known = new IdentityHashMap<>();

  private EnvelopeView() {}

  /** The envelope of a root element; empty if the root is no Envelope of any known namespace. */
  public static Optional<Envelope> read(XmlElement root) {
    return read(root, null);
  }

  /**
   * The envelope of a root element; empty if the root is no Envelope of any known namespace.
   *
   * @param before the view before an edit, whose unchanged parts are used again; null for none
   */
  public static Optional<Envelope> read(XmlElement root, @Nullable Envelope before) {
    if (!isEnvelope(root)) {
      return Optional.empty();
    }
    if (before != null && before.element() == root) {
      return Optional.of(before);
    }
    EnvelopeView view = new EnvelopeView();
    if (before != null) {
      before.allContents().forEach(content -> view.known.put(content.element(), content));
    }
    return Optional.of(view.envelope(root, before));
  }

  /** Whether a root is an Envelope of a known namespace, or of none. */
  static boolean isEnvelope(XmlElement root) {
    return root.localName().equals("Envelope") && CanonicalName.isOfTheStandard(root);
  }

  private Envelope envelope(XmlElement root, @Nullable Envelope before) {
    Envelope envelope =
        before != null && sameFrame(root, before.element())
            ? before.withElement(root)
            : (Envelope) readers.read(root, "Envelope");
    envelope.adopt(contents(root));
    return envelope;
  }

  private List<Content> contents(XmlElement parent) {
    return parent.elements().stream()
        .filter(EnvelopeView::isContent)
        .map(child -> content(child, CanonicalName.localName(child)))
        .toList();
  }

  private static boolean isContent(XmlElement element) {
    return Vocabulary.isContent(CanonicalName.localName(element))
        && CanonicalName.isOfTheStandard(element)
        && !CanonicalEvents.isNil(element);
  }

  private Content content(XmlElement element, String name) {
    Content same = known.get(element);
    if (same != null) {
      return same;
    }
    Unread unread = new Unread(element, name, readers);
    if (name.equals("VirtualSystem")) {
      return new VirtualSystem(unread);
    }
    return new VirtualSystemCollection(unread, contents(element));
  }

  /** True if two roots differ at most in the systems and collections inside. */
  private static boolean sameFrame(XmlElement root, XmlElement old) {
    return root.attributes().equals(old.attributes()) && frame(root).equals(frame(old));
  }

  /** The elements beside the contents, and of the contents where they stand. */
  private static List<Object> frame(XmlElement root) {
    List<Object> frame = new ArrayList<>();
    for (XmlElement child : root.elements()) {
      boolean content = Vocabulary.isContent(CanonicalName.localName(child));
      frame.add(content ? child.key() : child);
    }
    return frame;
  }
}
