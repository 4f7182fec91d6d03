package ovation.model.deployment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.Languages;
import ovation.model.envelope.Msg;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.Strings;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;
import ovation.model.xml.XmlReading;

/**
 * A bundle of translated texts with the words that it gives, be they in the descriptor, in a bundle
 * of its own or in plain files (DSP0243 2.1.1 §10).
 *
 * @param language its language; one that tells none is in the descriptor's own
 * @param strings its element in the descriptor
 * @param words the words by msgid, in the order written
 */
public record TextBundle(String language, Strings strings, Map<String, String> words) {

  /** A bundle with its own copy of the words. */
  public TextBundle {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /** The bundles of a descriptor; one that does not tell its language is asked in its file. */
  public static List<TextBundle> all(Envelope envelope, Texts.Files files) {
    List<TextBundle> bundles = new ArrayList<>();
    for (Strings strings : envelope.strings()) {
      Optional<XmlElement> external = root(strings, envelope, files);
      String inFile = external.flatMap(r -> r.attribute(Namespaces.XML, "lang")).orElse("");
      String fallback = inFile.isBlank() ? Languages.own(envelope) : inFile;
      String told = strings.language();
      Map<String, String> words = new LinkedHashMap<>();
      for (Msg msg : strings.messages()) {
        if (msg.msgid() != null) {
          words.putIfAbsent(msg.msgid(), words(msg, envelope, files));
        }
      }
      external.ifPresent(r -> r.elements().forEach(child -> add(child, words)));
      bundles.add(new TextBundle(told == null || told.isBlank() ? fallback : told, strings, words));
    }
    return bundles;
  }

  /** Whether the bundle lies in a file of the package. */
  public boolean isExternal() {
    return strings.fileRef() != null;
  }

  /** The id of the translated text that an element asks for. */
  static Optional<String> id(XmlElement element) {
    return element.attributes().stream()
        .filter(a -> a.localName().equals("msgid"))
        .filter(a -> a.namespace().isEmpty() || Namespaces.isEnvelope(a.namespace()))
        .map(XmlAttribute::value)
        .filter(id -> !id.isEmpty())
        .findFirst();
  }

  private static Optional<XmlElement> root(Strings strings, Envelope envelope, Texts.Files files) {
    return content(strings.fileRef(), envelope, files)
        .map(XmlReading::of)
        .map(XmlReading::document)
        .map(document -> document.root())
        .filter(root -> root.localName().equals("Strings"));
  }

  private static void add(XmlElement msg, Map<String, String> words) {
    if (msg.localName().equals("Msg")) {
      id(msg).ifPresent(id -> words.putIfAbsent(id, msg.text()));
    }
  }

  private static String words(Msg msg, Envelope envelope, Texts.Files files) {
    return content(msg.fileRef(), envelope, files)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse(msg.text());
  }

  private static Optional<byte[]> content(
      @Nullable String id, Envelope envelope, Texts.Files files) {
    return Optional.ofNullable(id)
        .flatMap(envelope::file)
        .map(FileReference::href)
        .flatMap(files::content);
  }
}
