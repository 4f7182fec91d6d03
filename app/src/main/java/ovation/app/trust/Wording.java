package ovation.app.trust;

import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import ovation.app.text.Texts;
import ovation.model.text.Figure;
import ovation.model.text.Sentence;
import ovation.packaging.PackageText;
import ovation.packaging.trust.Said;
import ovation.packaging.trust.Saying;

/** Says what the engine has found out about trust in the language of the screen. */
public final class Wording {
  private static final String BUNDLE = "ovation.app.text.sayings";
  private static final int MOST_REASONS = 3;

  private final Texts texts;
  private final ResourceBundle sayings;

  /** The words of the texts' language; English where it has none. */
  public Wording(Texts texts) {
    this.texts = texts;
    Locale language =
        texts.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())
            ? Locale.ROOT
            : texts.locale();
    sayings = ResourceBundle.getBundle(BUNDLE, language, Wording.class.getModule());
  }

  /** A sentence. */
  public String of(Said said) {
    return said.fill(pattern(said.what()), this::word);
  }

  private String pattern(Saying saying) {
    return sayings.containsKey(saying.name()) ? sayings.getString(saying.name()) : saying.english();
  }

  private boolean isEnglish() {
    return !sayings.containsKey(Saying.AS_IS.name());
  }

  private String word(Object argument) {
    return switch (argument) {
      case Said said -> of(said);
      case Said.Within(Said said) -> isEnglish() ? lowerFirst(of(said)) : of(said);
      case Said.Alone(Said said) -> upperFirst(of(said));
      case Said.Name(String name) -> quoted(name);
      case Sentence sentence -> texts.say(sentence);
      case Figure figure -> texts.say(figure);
      case Instant day -> texts.day(day);
      case Number number -> NumberFormat.getIntegerInstance(texts.locale()).format(number);
      default -> argument.toString();
    };
  }

  /** In the quotes of the language; what cannot be shown is made visible. */
  private String quoted(String name) {
    String safe = PackageText.quote(name);
    return texts.of("trust.name", safe.substring(1, safe.length() - 1));
  }

  private static String lowerFirst(String sentence) {
    return sentence.startsWith("The ") ? "the " + sentence.substring(4) : sentence;
  }

  private static String upperFirst(String sentence) {
    boolean name = sentence.isEmpty() || sentence.startsWith("CN=");
    return name ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** The first sentences, and how many more there are; a package may lack files by the dozen. */
  public String first(List<Said> all) {
    int shown = Math.min(all.size(), MOST_REASONS);
    String text = all.subList(0, shown).stream().map(this::of).collect(Collectors.joining(" "));
    return all.size() > shown ? text + " " + texts.of("delivered.more", all.size() - shown) : text;
  }
}
