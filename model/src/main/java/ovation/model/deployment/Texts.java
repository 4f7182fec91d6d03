package ovation.model.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Languages;
import ovation.model.envelope.LocalText;
import ovation.model.xml.XmlElement;

/**
 * The texts of a descriptor in the language of a reader (DSP0243 2.1.1 §10): from the bundle of the
 * language with its region, of the language alone, of any region of it, of the descriptor's own
 * language; else the text as it stands. Immutable.
 */
public final class Texts {

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

  /**
   * The texts for a reader.
   *
   * @param language a language tag such as {@code de-AT}; null for the descriptor's own language
   */
  public static Texts of(Envelope envelope, @Nullable String language, Files files) {
    String own = Languages.own(envelope);
    Texts texts = new Texts();
    List<TextBundle> bundles = TextBundle.all(envelope, files);
    Set<String> wanted = new LinkedHashSet<>();
    wanted.addAll(chain(language == null || language.isBlank() ? own : language, bundles));
    wanted.add(Languages.tag(own));
    for (String tag : wanted) {
      for (TextBundle bundle : bundles) {
        if (Languages.tag(bundle.language()).equals(tag)) {
          bundle.words().forEach(texts.messages::putIfAbsent);
        }
      }
    }
    return texts;
  }

  /** The languages that there are texts in, the descriptor's own first. */
  public static List<String> languages(Envelope envelope, Files files) {
    Set<String> languages = new LinkedHashSet<>(List.of(Languages.own(envelope)));
    TextBundle.all(envelope, files).stream()
        .map(TextBundle::language)
        .filter(language -> languages.stream().noneMatch(language::equalsIgnoreCase))
        .forEach(languages::add);
    return List.copyOf(languages);
  }

  /** {@code de-at}, {@code de}, then every other {@code de-…} that there is. */
  private static List<String> chain(String language, List<TextBundle> bundles) {
    List<String> chain = new ArrayList<>();
    String tag = Languages.tag(language);
    while (!tag.isEmpty()) {
      chain.add(tag);
      tag = tag.contains("-") ? tag.substring(0, tag.lastIndexOf('-')) : "";
    }
    String base = chain.getLast();
    bundles.stream()
        .map(bundle -> Languages.tag(bundle.language()))
        .filter(other -> other.startsWith(base + "-"))
        .forEach(chain::add);
    return chain;
  }

  /** A text in the reader's language, without the white space around it; empty for none. */
  public String of(@Nullable LocalText text) {
    return text == null ? "" : of(text.element());
  }

  /** The text of an element, such as the name of a device, in the reader's language. */
  public String of(XmlElement element) {
    return TextBundle.id(element).map(messages::get).orElseGet(element::text).strip();
  }
}
