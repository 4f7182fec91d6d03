package ovation.app.language;

import java.util.List;
import ovation.model.deployment.TranslatableText;

/** Which texts the table shows. */
enum Shown {
  ALL("language.showAll"),
  TRANSLATED("language.showTranslated"),
  MISSING("language.showMissing");

  private final String key;

  Shown(String key) {
    this.key = key;
  }

  /** The key of its name. */
  String key() {
    return key;
  }

  boolean shows(TranslatableText text, List<String> languages) {
    return switch (this) {
      case ALL -> true;
      case TRANSLATED -> text.isNamed();
      case MISSING ->
          text.isNamed()
              && !text.users().isEmpty()
              && languages.stream().anyMatch(language -> text.in(language).isEmpty());
    };
  }
}
