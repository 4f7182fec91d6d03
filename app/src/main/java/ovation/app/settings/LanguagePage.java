package ovation.app.settings;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import ovation.app.field.FieldGrid;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/** The language of the screen. */
public final class LanguagePage implements SettingsPage {
  private final Settings settings;
  private final Texts texts;

  /** A page of the settings. */
  public LanguagePage(Settings settings, Texts texts) {
    this.settings = settings;
    this.texts = texts;
  }

  @Override
  public String id() {
    return "language";
  }

  @Override
  public String title() {
    return texts.of("settings.language");
  }

  @Override
  public Icon icon() {
    return Icon.LANGUAGE;
  }

  @Override
  public Node content() {
    return new FieldGrid()
        .wide(
            SettingsFields.choice(
                settings.of(Language.SETTING),
                texts.of("settings.language"),
                texts.of("settings.languageHelp"),
                List.of(Language.values()),
                this::name,
                texts));
  }

  /** A language in its own words, so that it is found by whoever understands no other. */
  private String name(Language language) {
    return language == Language.SYSTEM
        ? texts.of("settings.languageSystem")
        : nativeName(language.locale(Locale.ROOT));
  }

  private static String nativeName(Locale locale) {
    String name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
