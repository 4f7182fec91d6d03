package ovation.model.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.xml.ElementKey;
import ovation.model.xml.Origin;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * Where a problem is.
 *
 * @param element the element concerned; null for the text or the package as a whole
 * @param detail the name of the attribute or child concerned, without prefix but for the
 *     declaration of a namespace ({@code xmlns:ovf}); null for the element itself. The attribute or
 *     child may be missing: that may be the problem
 * @param path for the reader: {@code Envelope/VirtualSystem[vm1]/VirtualHardwareSection/Item[5]}
 */
public record Place(@Nullable ElementKey element, @Nullable String detail, String path) {

  /** The text or the package as a whole. */
  public static final Place WHOLE = new Place(null, null, "");

  /**
   * The line and column in a snapshot, of the attribute or child if it is there: the start of the
   * text for the package as a whole or an element that is gone, the fault for a broken text.
   */
  public Position position(Snapshot snapshot) {
    Optional<Position> fault = snapshot.fault().map(f -> new Position(f.line(), f.column()));
    ElementKey key = element;
    if (fault.isPresent() || key == null) {
      return fault.orElse(Position.START);
    }
    Optional<XmlElement> present = snapshot.find(key);
    Optional<Origin> origin = snapshot.origin(key);
    if (present.isEmpty() || origin.isEmpty()) {
      return Position.START;
    }
    return detailPosition(snapshot, present.get(), origin.get())
        .orElse(new Position(origin.get().line(), origin.get().column()));
  }

  private Optional<Position> detailPosition(Snapshot snapshot, XmlElement present, Origin origin) {
    return attribute(present, origin)
        .map(span -> advance(snapshot.text(), origin, span.start()))
        .or(() ->
            child(present).map(snapshot::origin).map(c -> new Position(c.line(), c.column())));
  }

  /**
   * The characters that a reader should look at: the attribute or child that is concerned, if it is
   * there, else the name in the element's start tag. Empty for the package as a whole, a broken
   * text and an element that is gone.
   */
  public Optional<Span> span(Snapshot snapshot) {
    ElementKey key = element;
    if (key == null || snapshot.fault().isPresent()) {
      return Optional.empty();
    }
    Optional<XmlElement> present = snapshot.find(key);
    Optional<Origin> origin = snapshot.origin(key);
    if (present.isEmpty() || origin.isEmpty()) {
      return Optional.empty();
    }
    return attribute(present.get(), origin.get())
        .or(() -> child(present.get()).map(found -> value(found, snapshot.origin(found))))
        .or(() -> Optional.of(name(present.get(), origin.get())));
  }

  private Optional<Span> attribute(XmlElement present, Origin origin) {
    int at = origin.start() + 1 + present.qualifiedName().length();
    for (XmlAttribute attribute : present.attributes()) {
      boolean wanted =
          attribute.isNamespaceDeclaration()
              ? attribute.qualifiedName().equals(detail)
              : attribute.localName().equals(detail);
      if (wanted) {
        return Optional.of(new Span(at + attribute.space().length(), at + attribute.length()));
      }
      at += attribute.length();
    }
    return Optional.empty();
  }

  private Optional<XmlElement> child(XmlElement present) {
    return present.elements().stream().filter(child -> names(child, detail)).findFirst();
  }

  private static Span value(XmlElement element, Origin origin) {
    return element.elements().isEmpty()
        ? new Span(origin.start(), origin.end())
        : name(element, origin);
  }

  private static Span name(XmlElement element, Origin origin) {
    return new Span(origin.start(), origin.start() + 1 + element.qualifiedName().length());
  }

  /** True for the child of that name; OVF 0.9 spells InstanceID otherwise. */
  private static boolean names(XmlElement child, @Nullable String name) {
    return child.localName().equals(name)
        || ("InstanceID".equals(name) && child.localName().equals("InstanceId"));
  }

  private static Position advance(String text, Origin origin, int target) {
    int line = origin.line();
    int column = origin.column();
    for (int i = origin.start(); i < target; i++) {
      char c = text.charAt(i);
      boolean lone = c == '\r' && text.charAt(i + 1) != '\n';
      if (c == '\n' || lone) {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return new Position(line, column);
  }
}
