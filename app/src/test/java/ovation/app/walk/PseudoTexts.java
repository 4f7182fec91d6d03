package ovation.app.walk;

import java.time.Instant;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import ovation.app.text.Texts;
import ovation.model.text.Language;

/** A language that nobody speaks: every text is English with strange letters and a third longer. */
final class PseudoTexts extends ResourceBundle {
  private static final String PLAIN = "aeiouyAEIOUYcnsz";
  private static final String STRANGE = "äéîöüÿÄÉÎÖÜŸçñšž";
  private static final String MORE = " lőrem ipšum dölor šit ämet čonsectetur";
  private static final int LEAST = 8;

  private final ResourceBundle english =
      ResourceBundle.getBundle("ovation.app.text.texts", Locale.ROOT, Texts.class.getModule());

  static Texts texts() {
    return new Texts(new PseudoTexts(), Locale.ENGLISH, new Sentences());
  }

  /** The sentences of the model in the same language. */
  private static final class Sentences implements Language {
    @Override
    public String pattern(String english) {
      return strange(english);
    }

    @Override
    public String quoted(String text) {
      return "«" + text + "»";
    }

    @Override
    public String number(String english) {
      return english;
    }

    @Override
    public String day(Instant instant) {
      return ENGLISH.day(instant);
    }
  }

  @Override
  protected Object handleGetObject(String key) {
    return strange(english.getString(key));
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(english.keySet());
  }

  /** Arguments stay as they are; of a choice between texts only the texts are changed. */
  private static String strange(String pattern) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    boolean chosen = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 1) {
        chosen = c == '#' || c == '<' || chosen && c != '|' && c != '{';
      }
      int at = depth == 0 || depth == 1 && chosen ? PLAIN.indexOf(c) : -1;
      out.append(at < 0 ? c : STRANGE.charAt(at));
    }
    int more = pattern.length() < LEAST ? 2 : pattern.length() / 3;
    return out + MORE.repeat(1 + more / MORE.length()).substring(0, more);
  }
}
