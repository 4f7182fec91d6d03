package ovation.app.language;

import java.util.List;
import java.util.Locale;

/** Languages by their tags, as people call them. */
public final class LanguageNames {
  /** The languages that appliances are mostly translated into. */
  public static final List<String> USUAL =
      List.of("en", "de", "fr", "es", "it", "pt-BR", "nl", "pl", "ru", "ja", "ko", "zh-CN");

  private LanguageNames() {}

  /**
   * The name of a language, such as "German" for {@code de}; the tag where nobody knows it.
   *
   * @param reader the language that the name is in
   */
  public static String of(String tag, Locale reader) {
    String name = Locale.forLanguageTag(tag.strip().replace('_', '-')).getDisplayName(reader);
    return name.isEmpty() ? tag : name;
  }
}
