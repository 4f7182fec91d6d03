package ovation.model.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Languages;
import ovation.model.xml.XmlElement;

/**
 * The texts of a descriptor in all their languages, as an author sees them: a line for each text, a
 * column for each language, gaps where a translation is missing (DSP0243 2.1.1 §10). Immutable.
 *
 * @param ownLanguage the language of the descriptor's own texts
 * @param languages the other languages, in the order of the bundles
 * @param texts the texts in the order of the descriptor; those that nothing asks for come last
 */
public record Translations(
    String ownLanguage, List<String> languages, List<TranslatableText> texts) {

  /** Nothing to translate. */
  public static final Translations NONE = new Translations("", List.of(), List.of());

  /** Translations with their own copies. */
  public Translations {
    languages = List.copyOf(languages);
    texts = List.copyOf(texts);
  }

  /** The texts of a descriptor; Info elements only if they have a msgid. */
  public static Translations of(Envelope envelope, Texts.Files files) {
    String own = Languages.own(envelope);
    List<TextBundle> bundles = TextBundle.all(envelope, files);
    List<String> languages = new ArrayList<>();
    for (TextBundle bundle : bundles) {
      boolean known =
          Languages.same(bundle.language(), own)
              || languages.stream().anyMatch(l -> Languages.same(l, bundle.language()));
      if (!known) {
        languages.add(bundle.language());
      }
    }
    return new Translations(
        own, languages, new TranslationReader(own, languages, bundles).read(envelope));
  }

  /** The text that an element shows. */
  public Optional<TranslatableText> of(XmlElement user) {
    return texts.stream()
        .filter(text -> text.users().stream().anyMatch(e -> e.key() == user.key()))
        .findFirst();
  }

  /** How many words are missing in a language. */
  public int missing(String language) {
    return (int)
        texts.stream()
            .filter(text -> text.isNamed() && !text.users().isEmpty())
            .filter(text -> text.in(language).isEmpty())
            .count();
  }
}
