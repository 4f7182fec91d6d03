package ovation.model.rules.text;

import java.util.Optional;
import ovation.model.document.Snapshot;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.Namespaces;
import ovation.model.rules.RuleContext;
import ovation.model.xml.XmlElement;

/** A text bundle in a file of its own, as the package holds it. */
final class ExternalBundle {

  /** Larger files are not read: a bundle holds the texts of one language. */
  private static final int LIMIT = 4 << 20;

  private ExternalBundle() {}

  /** The bundle's text; empty if it cannot be told. */
  static Optional<Snapshot> read(RuleContext context, FileReference file) {
    String href = file.href();
    String compression = file.compression();
    boolean plain =
        file.chunkSize() == null
            && (compression == null
                || compression.isBlank()
                || compression.strip().equalsIgnoreCase("identity"));
    if (href == null || !plain) {
      return Optional.empty();
    }
    return context
        .packageFiles()
        .flatMap(held -> held.content(href, LIMIT))
        .filter(bytes -> bytes.length < LIMIT)
        .map(Snapshot::of);
  }

  /** The root element of a document with texts; empty for anything else. */
  static Optional<XmlElement> strings(Snapshot bundle) {
    return bundle
        .root()
        .filter(root -> root.localName().equals("Strings"))
        .filter(root -> root.namespace().isEmpty() || Namespaces.isEnvelope(root.namespace()));
  }
}
