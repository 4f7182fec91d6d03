package ovation.model.xml;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/**
 * What came of reading bytes or a text: either a document or a fault, and the text in both cases.
 *
 * @param document the lossless tree, null if there is a fault
 * @param fault why there is no tree, null if there is one
 * @param text the text as far as it could be decoded, without byte order mark
 * @param encoding how the text is stored
 */
public record XmlReading(
    @Nullable XmlDocument document, @Nullable Fault fault, String text, TextEncoding encoding) {

  private static final int SHOWN_OF_UNREADABLE = 1 << 20;

  /** Reads a descriptor's bytes; a bad content is a fault, never an exception. */
  public static XmlReading of(byte[] bytes) {
    if (bytes.length > XmlGuard.MAX_BYTES) {
      return unreadable(
          bytes, Sentence.of("The descriptor is larger than 256 MiB and is refused."));
    }
    try {
      TextEncoding encoding = TextEncoding.detect(bytes);
      return of(encoding.decode(bytes), encoding);
    } catch (TextEncoding.EncodingException e) {
      return unreadable(bytes, e.sentence());
    }
  }

  /**
   * Reads an edited text. Elements that {@code before} has too keep their keys. The encoding stays,
   * unless the XML declaration now names another one.
   *
   * @param before the last tree, null if there was none
   */
  public static XmlReading of(String text, TextEncoding encoding, @Nullable XmlDocument before) {
    try {
      XmlReading fresh = of(text, encoding.following(text));
      if (before == null || fresh.document == null) {
        return fresh;
      }
      XmlElement adopted = KeyAdoption.adopt(before.root(), fresh.document.root());
      XmlDocument document = fresh.document.withRoot(adopted);
      return new XmlReading(document, null, text, fresh.encoding);
    } catch (TextEncoding.EncodingException e) {
      return new XmlReading(null, new Fault(e.sentence(), 1, 1, 0), text, encoding);
    }
  }

  private static XmlReading of(String text, TextEncoding encoding) {
    Fault fault = XmlGuard.check(text).orElse(null);
    XmlDocument document = fault == null ? XmlScanner.scan(text, encoding) : null;
    return new XmlReading(document, fault, text, encoding);
  }

  private static XmlReading unreadable(byte[] bytes, Sentence message) {
    int shown = Math.min(bytes.length, SHOWN_OF_UNREADABLE);
    String text = new String(bytes, 0, shown, StandardCharsets.ISO_8859_1);
    return new XmlReading(null, new Fault(message, 1, 1, 0), text, TextEncoding.UTF_8);
  }
}
