package ovation.app.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of the program in one language, by key.
 *
 * <p>Arguments are put in by {@link MessageFormat}: what comes out of a package is an argument,
 * never a pattern. Numbers are written as the language does.
 */
public final class Texts {
  private static final String BUNDLE = "ovation.app.text.texts";

  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The texts in the language closest to the given one; English when there is none. */
  public static Texts in(Locale locale) {
    return new Texts(ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getModule()));
  }

  /** The language that numbers and dates are written in. */
  public Locale locale() {
    return bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
  }

  /**
   * The text of a key, with its arguments put in.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  public String of(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale()).format(arguments);
  }
}
