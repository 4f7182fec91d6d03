package ovation.packaging.trust;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ovation.model.text.Sentence;
import ovation.packaging.PackageText;

/**
 * A sentence of a judgement for the user, which can be said in any language.
 *
 * @param what is said
 * @param arguments each a text, a number, a {@link ovation.model.text.Figure}, an {@link Instant}
 *     for its day, a {@link Name}, another one of these, or a {@link Sentence}
 */
public record Said(Saying what, List<Object> arguments) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

  /**
   * A name out of a package, which stands in quotes.
   *
   * @param name as the package spells it; unchecked text
   */
  public record Name(String name) {}

  /**
   * A sentence that goes on within another one.
   *
   * @param said the sentence
   */
  public record Within(Said said) {}

  /**
   * The end of a sentence that stands alone here.
   *
   * @param said the end of a sentence
   */
  public record Alone(Said said) {}

  /** Keeps the list. */
  public Said {
    arguments = List.copyOf(arguments);
  }

  static Said of(Saying what, Object... arguments) {
    return new Said(what, List.of(arguments));
  }

  /** What is the same in every language, such as the name of somebody. */
  static Said asIs(String words) {
    return of(Saying.AS_IS, words);
  }

  /** What has its own words in other languages. */
  static Said asIs(Sentence sentence) {
    return of(Saying.AS_IS, sentence);
  }

  /** The sentence in English. */
  public String text() {
    return fill(what.english(), Said::english);
  }

  /**
   * The sentence in another language.
   *
   * @param pattern with the same places as {@link Saying#english}
   * @param words says an argument; what it returns is never a pattern
   */
  public String fill(String pattern, Function<Object, String> words) {
    Matcher places = PLACE.matcher(pattern);
    StringBuilder text = new StringBuilder();
    while (places.find()) {
      Object argument = arguments.get(places.group(1).charAt(0) - '0');
      places.appendReplacement(text, Matcher.quoteReplacement(words.apply(argument)));
    }
    return places.appendTail(text).toString();
  }

  private static String english(Object argument) {
    return switch (argument) {
      case Said said -> said.text();
      case Within(Said said) -> lowerFirst(said.text());
      case Alone(Said said) -> upperFirst(said.text());
      case Name(String name) -> PackageText.quote(name);
      case Instant day -> Preflight.day(day);
      default -> argument.toString();
    };
  }

  private static String upperFirst(String sentence) {
    return sentence.startsWith("the ") || sentence.startsWith("an ")
        ? Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1)
        : sentence;
  }

  private static String lowerFirst(String sentence) {
    return sentence.startsWith("The ") ? "the " + sentence.substring(4) : sentence;
  }
}
