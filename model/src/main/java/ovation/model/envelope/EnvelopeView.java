package ovation.model.envelope;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.xml.XmlElement;

/**
 * Reads the typed view from the lossless tree. What an edit did not touch is taken over from the
 * view before: its objects are the same.
 */
public final class EnvelopeView {

  private final PartReader reader = new PartReader();
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
    boolean envelope = root.namespace().isEmpty() || Namespaces.isEnvelope(root.namespace());
    if (!envelope || !root.localName().equals("Envelope")) {
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

  private Envelope envelope(XmlElement root, @Nullable Envelope before) {
    Envelope envelope =
        before != null && sameFrame(root, before.element())
            ? before.withElement(root)
            : (Envelope) reader.read(root, "Envelope");
    envelope.adopt(contents(root));
    return envelope;
  }

  private List<Content> contents(XmlElement parent) {
    List<Content> contents = new ArrayList<>();
    for (XmlElement child : parent.elements()) {
      String name = CanonicalName.localName(child);
      boolean content =
          Vocabulary.isContent(name)
              && CanonicalName.isOfTheStandard(child)
              && !CanonicalEvents.isNil(child);
      if (content) {
        contents.add(content(child, name));
      }
    }
    return contents;
  }

  private Content content(XmlElement element, String name) {
    Content same = known.get(element);
    if (same != null) {
      return same;
    }
    Content content = (Content) reader.read(element, name);
    if (name.equals("VirtualSystemCollection")) {
      content.adopt(contents(element));
    }
    return content;
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
