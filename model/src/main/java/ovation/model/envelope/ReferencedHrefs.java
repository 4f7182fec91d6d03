package ovation.model.envelope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * The names of a package's files, read from the lossless tree alone: who verifies or unpacks a
 * package wants nothing else of its descriptor, and the typed view takes longer to make than
 * everything else there (DSP0243 2.1.1 §7.1).
 */
public final class ReferencedHrefs {

  private ReferencedHrefs() {}

  /**
   * The hrefs of all files in the order written, blank ones left out; the same that {@link
   * Envelope#files} has. None if the root is no Envelope.
   */
  public static List<String> of(XmlElement root) {
    return EnvelopeView.isEnvelope(root)
        ? children(root, "References")
            .flatMap(references -> children(references, "File"))
            .flatMap(file -> href(file).stream())
            .toList()
        : List.of();
  }

  private static Stream<XmlElement> children(XmlElement parent, String name) {
    return parent.elements().stream()
        .filter(child -> CanonicalName.localName(child).equals(name))
        .filter(CanonicalName::isOfTheStandard)
        .filter(child -> !CanonicalEvents.isNil(child));
  }

  /** A qualified attribute comes before one without a namespace. */
  private static Optional<String> href(XmlElement file) {
    List<XmlAttribute> named =
        file.attributes().stream().filter(a -> a.localName().equals("href")).toList();
    return named.stream()
        .filter(attribute -> Namespaces.isEnvelope(attribute.namespace()))
        .reduce((first, last) -> last)
        .or(() -> named.stream().filter(a -> a.namespace().isEmpty()).findFirst())
        .map(XmlAttribute::value)
        .filter(value -> !value.isBlank());
  }
}
