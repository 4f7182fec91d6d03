package ovation.model.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Something said to the user: an English pattern, by which other languages look up their own, and
 * what stands in its places {@code {0}} to {@code {9}}. Only the pattern is ever read as one: what
 * an argument says is put in as it is.
 *
 * @param pattern in English; a literal in the code, which a test collects for the translations
 * @param arguments each another sentence, {@link Quoted} words, a {@link Figure}, an {@link
 *     Instant} for its day, or anything whose {@code toString} is the same in every language: a
 *     number, a name
 */
public record Sentence(String pattern, List<Object> arguments) {

  private static final String AS_IT_IS = "{0}";
  private static final String TWO = "{0} {1}";
  private static final String AND_MORE = "{0}, {1}";

  /** Keeps the list. */
  public Sentence {
    arguments = List.copyOf(arguments);
  }

  /**
   * A sentence, or a part of one.
   *
   * @param pattern a literal
   */
  public static Sentence of(String pattern, Object... arguments) {
    return new Sentence(pattern, List.of(arguments));
  }

  /**
   * What depends on a number, which is the first argument.
   *
   * @param one the pattern for 1, a literal
   * @param many the pattern for all other numbers, a literal
   */
  public static Sentence count(long number, String one, String many, Object... more) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(number);
    arguments.addAll(List.of(more));
    return new Sentence(number == 1 ? one : many, arguments);
  }

  /**
   * A whole text that is kept outside the code, such as a note in a platform's file. It has no
   * places.
   */
  public static Sentence whole(String english) {
    return new Sentence(english, List.of());
  }

  /** What is said in the same words in every language. */
  public static Sentence asItIs(String text) {
    return new Sentence(AS_IT_IS, List.of(text));
  }

  /** This sentence and another one after it. */
  public Sentence then(Sentence next) {
    return new Sentence(TWO, List.of(this, next));
  }

  /** The parts of a list in a row, with commas between them; nothing if there are none. */
  public static Sentence list(List<Sentence> parts) {
    return parts.stream()
        .reduce((before, next) -> new Sentence(AND_MORE, List.of(before, next)))
        .orElseGet(() -> asItIs(""));
  }

  /** In English. */
  public String text() {
    return in(Language.ENGLISH);
  }

  /** In a language. */
  public String in(Language language) {
    String words = language.pattern(pattern);
    if (arguments.isEmpty()) {
      return words;
    }
    StringBuilder text = new StringBuilder(words.length() + 32);
    int from = 0;
    for (int at = words.indexOf('{'); at >= 0; at = words.indexOf('{', at + 1)) {
      int place = place(words, at);
      if (place >= 0 && place < arguments.size()) {
        text.append(words, from, at).append(said(arguments.get(place), language));
        from = at + 3;
      }
    }
    return text.append(words, from, words.length()).toString();
  }

  /** The number of the place that starts at a brace; -1 if it is a mere brace. */
  private static int place(String words, int at) {
    boolean closed = at + 2 < words.length() && words.charAt(at + 2) == '}';
    int digit = closed ? words.charAt(at + 1) - '0' : -1;
    return digit <= 9 ? digit : -1;
  }

  private static String said(Object argument, Language language) {
    return switch (argument) {
      case Sentence sentence -> sentence.in(language);
      case Quoted(String text) -> language.quoted(text);
      case Figure figure -> figure.in(language);
      case Instant instant -> language.day(instant);
      default -> argument.toString();
    };
  }

  /** In English. */
  @Override
  public String toString() {
    return text();
  }
}
