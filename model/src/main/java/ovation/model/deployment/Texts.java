package ovation.model.deployment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.LocalText;
import ovation.model.envelope.Msg;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.Strings;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;
import ovation.model.xml.XmlReading;

/**
 * The texts of a descriptor in the language of a reader (DSP0243 2.1.1 §10): from the bundle of the
 * language with its region, of the language alone, of any region of it, of the descriptor's own
 * language; else the text as it stands. Immutable.
 */
public final class Texts {

  private static final String DEFAULT_LANGUAGE = "en-US";

  /** The files of the package that hold texts. */
  @FunctionalInterface
  public interface Files {

    /** No files: texts are those in the descriptor. */
    Files NONE = href -> Optional.empty();

    /** The content of the file that a reference means; empty if it cannot be had. */
    Optional<byte[]> content(String href);
  }

  private final Map<String, String> messages = new HashMap<>();

  private Texts() {}

  /** The texts as they stand in the descriptor. */
  public static Texts plain() {
    return new Texts();
  }

  /**
   * The texts for a reader.
   *
   * @param language a language tag such as {@code de-AT}; null for the descriptor's own language
   */
  public static Texts of(Envelope envelope, @Nullable String language, Files files) {
    String own = own(envelope);
    Texts texts = new Texts();
    List<Bundle> bundles = bundles(envelope, files);
    Set<String> wanted = new LinkedHashSet<>();
    wanted.addAll(chain(language == null ? own : language, bundles));
    wanted.add(tag(own, own));
    for (String tag : wanted) {
      for (Bundle bundle : bundles) {
        if (tag(bundle.language(), own).equals(tag)) {
          texts.add(bundle, envelope, files);
        }
      }
    }
    return texts;
  }

  /**
   * A bundle of texts.
   *
   * @param language its language
   * @param strings its element in the descriptor
   * @param external the root of the file that it names, null if it names none or no bundle
   */
  private record Bundle(String language, Strings strings, @Nullable XmlElement external) {}

  private static String own(Envelope envelope) {
    String language = envelope.language();
    return language == null || language.isBlank() ? DEFAULT_LANGUAGE : language;
  }

  /** The bundles; one that does not tell its language is asked in its file. */
  private static List<Bundle> bundles(Envelope envelope, Files files) {
    List<Bundle> bundles = new ArrayList<>();
    for (Strings strings : envelope.strings()) {
      XmlElement external =
          content(strings.fileRef(), envelope, files)
              .map(XmlReading::of)
              .map(XmlReading::document)
              .map(document -> document.root())
              .filter(root -> root.localName().equals("Strings"))
              .orElse(null);
      String inFile = external == null ? "" : external.attribute(Namespaces.XML, "lang").orElse("");
      String fallback = inFile.isBlank() ? own(envelope) : inFile;
      String told = strings.language();
      String language = told == null || told.isBlank() ? fallback : told;
      bundles.add(new Bundle(language, strings, external));
    }
    return bundles;
  }

  /** The languages that there are texts in, the descriptor's own first. */
  public static List<String> languages(Envelope envelope, Files files) {
    Set<String> languages = new LinkedHashSet<>(List.of(own(envelope)));
    bundles(envelope, files).stream()
        .map(Bundle::language)
        .filter(language -> languages.stream().noneMatch(language::equalsIgnoreCase))
        .forEach(languages::add);
    return List.copyOf(languages);
  }

  private static String tag(@Nullable String language, String own) {
    String given = language == null || language.isBlank() ? own : language;
    return given.strip().replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** {@code de-at}, {@code de}, then every other {@code de-…} that there is. */
  private static List<String> chain(String language, List<Bundle> bundles) {
    List<String> chain = new ArrayList<>();
    String tag = tag(language, language);
    while (!tag.isEmpty()) {
      chain.add(tag);
      tag = tag.contains("-") ? tag.substring(0, tag.lastIndexOf('-')) : "";
    }
    String base = chain.getLast();
    bundles.stream()
        .map(bundle -> tag(bundle.language(), ""))
        .filter(other -> other.startsWith(base + "-"))
        .forEach(chain::add);
    return chain;
  }

  private void add(Bundle bundle, Envelope envelope, Files files) {
    for (Msg msg : bundle.strings().messages()) {
      String text = text(msg.fileRef(), envelope, files).orElse(msg.text());
      if (msg.msgid() != null) {
        messages.putIfAbsent(msg.msgid(), text);
      }
    }
    if (bundle.external() != null) {
      bundle.external().elements().forEach(this::add);
    }
  }

  private void add(XmlElement msg) {
    if (msg.localName().equals("Msg")) {
      id(msg).ifPresent(id -> messages.putIfAbsent(id, msg.text()));
    }
  }

  private static Optional<String> id(XmlElement element) {
    return element.attributes().stream()
        .filter(a -> a.localName().equals("msgid"))
        .filter(a -> a.namespace().isEmpty() || Namespaces.isEnvelope(a.namespace()))
        .map(XmlAttribute::value)
        .filter(id -> !id.isEmpty())
        .findFirst();
  }

  private static Optional<String> text(@Nullable String id, Envelope envelope, Files files) {
    return content(id, envelope, files).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private static Optional<byte[]> content(@Nullable String id, Envelope envelope, Files files) {
    return Optional.ofNullable(id)
        .flatMap(envelope::file)
        .map(FileReference::href)
        .flatMap(files::content);
  }

  /** A text in the reader's language, without the white space around it; empty for none. */
  public String of(@Nullable LocalText text) {
    return text == null ? "" : of(text.element());
  }

  /** The text of an element, such as the name of a device, in the reader's language. */
  public String of(XmlElement element) {
    return id(element).map(messages::get).orElseGet(element::text).strip();
  }
}
