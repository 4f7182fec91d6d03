package ovation.app.walk;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import ovation.app.text.Texts;

/** A language that nobody speaks: every text is English with strange letters and a third longer. */
final class PseudoTexts extends ResourceBundle {
  private static final String PLAIN = "aeiouyAEIOUYcnsz";
  private static final String STRANGE = "äéîöüÿÄÉÎÖÜŸçñšž";
  private static final String MORE = " lőrem ipšum dölor šit ämet čonsectetur";
  private static final int LEAST = 8;

  private final ResourceBundle english =
      ResourceBundle.getBundle("ovation.app.text.texts", Locale.ROOT, Texts.class.getModule());

  static Texts texts() {
    return new Texts(new PseudoTexts(), Locale.ENGLISH);
  }

  @Override
  protected Object handleGetObject(String key) {
    return strange(english.getString(key));
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(english.keySet());
  }

  /** Arguments and what stands in them stay as they are: they are the pattern's own words. */
  private static String strange(String pattern) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      int at = depth > 0 ? -1 : PLAIN.indexOf(c);
      out.append(at < 0 ? c : STRANGE.charAt(at));
    }
    int more = pattern.length() < LEAST ? 2 : pattern.length() / 3;
    return out + MORE.repeat(1 + more / MORE.length()).substring(0, more);
  }
}
