package ovation.app.text;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import ovation.model.text.Figure;
import ovation.model.text.Language;
import ovation.model.text.Sentence;

/**
 * The texts of the program in one language, by key.
 *
 * <p>Arguments are put in by {@link MessageFormat}: what comes out of a package is an argument,
 * never a pattern. Numbers are written as the language does.
 */
public final class Texts {
  /** The languages that there are texts in, English first. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

  private static final String BUNDLE = "ovation.app.text.texts";

  private final ResourceBundle bundle;
  private final Locale locale;
  private final Language language;

  /**
   * Texts of a bundle that has all keys, such as a made-up language for tests.
   *
   * @param locale the language that numbers and dates are written in
   * @param language how the sentences of the model are said
   */
  public Texts(ResourceBundle bundle, Locale locale, Language language) {
    this.bundle = bundle;
    this.locale = locale;
    this.language = language;
  }

  /** The texts in the language of the locale; English when there are none. */
  public static Texts in(Locale locale) {
    Locale language =
        LANGUAGES.stream()
            .filter(known -> known.getLanguage().equals(locale.getLanguage()))
            .findFirst()
            .orElse(Locale.ENGLISH);
    // English is the bundle without a name. Asked for by name, German would stand in for it on a
    // German machine.
    Locale file = language.equals(Locale.ENGLISH) ? Locale.ROOT : language;
    return new Texts(
        ResourceBundle.getBundle(BUNDLE, file, Texts.class.getModule()),
        language,
        language.equals(Locale.GERMAN) ? Sentences.german() : Sentences.english());
  }

  /** The language that numbers and dates are written in. */
  public Locale locale() {
    return locale;
  }

  /** The text of a key that need not be there. */
  public Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(of(key)) : Optional.empty();
  }

  /**
   * The text of a key, with its arguments put in; sentences and figures are said in the language.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  public String of(String key, Object... arguments) {
    Object[] said = arguments.clone();
    Arrays.setAll(said, i -> said(said[i]));
    return new MessageFormat(bundle.getString(key), locale).format(said);
  }

  private Object said(Object argument) {
    return switch (argument) {
      case Sentence sentence -> say(sentence);
      case Figure figure -> say(figure);
      default -> argument;
    };
  }

  /** The text of a key as a sentence, such as the label of an edit that the screen makes. */
  public Sentence sentence(String key, Object... arguments) {
    return Sentence.asItIs(of(key, arguments));
  }

  /** Takes sentences and says them to somebody in the language. */
  public Consumer<Sentence> saying(Consumer<String> listener) {
    return sentence -> listener.accept(say(sentence));
  }

  /** A sentence of the model; in English if the language has no words for it. */
  public String say(Sentence sentence) {
    return sentence.in(language);
  }

  /** The day of a point in time, in the user's time zone. */
  public String day(Instant instant) {
    return language.day(instant);
  }

  /** A number as the language writes it. */
  public String say(Figure figure) {
    return figure.in(language);
  }
}
