package ovation.app.settings;

import java.util.Locale;

/** The language of the screen: the system's, or one of those that there are texts in. */
public enum Language {
  SYSTEM(Locale.ROOT),
  ENGLISH(Locale.ENGLISH),
  GERMAN(Locale.GERMAN);

  /** The user's choice; it takes effect with the next start. */
  public static final Setting<Language> SETTING = Setting.choice("language", SYSTEM);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /**
   * The locale to take texts for.
   *
   * @param system the system's own
   */
  public Locale locale(Locale system) {
    return this == SYSTEM ? system : locale;
  }
}
