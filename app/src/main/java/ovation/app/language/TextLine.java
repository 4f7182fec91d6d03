package ovation.app.language;

import java.util.List;
import ovation.app.table.Cell;
import ovation.app.table.Row;
import ovation.app.text.Texts;
import ovation.model.deployment.TranslatableText;

/** One text of the appliance as a line of the table: its key, its words, its translations. */
final class TextLine {
  private static final int SHOWN = 160;

  private TextLine() {}

  /**
   * The line of a text.
   *
   * @param languages the languages that have columns
   */
  static Row of(TranslatableText text, List<String> languages, Texts texts) {
    Cell[] cells = new Cell[languages.size() + 2];
    cells[0] = text.isNamed() ? Cell.code(text.id()) : Cell.muted(text.id());
    cells[1] =
        text.users().isEmpty()
            ? Cell.muted(texts.of("language.unused"))
            : Cell.of(firstWords(text.own()));
    for (int i = 0; i < languages.size(); i++) {
      cells[i + 2] = translation(text, languages.get(i), texts);
    }
    return Row.of(text.id(), cells);
  }

  private static Cell translation(TranslatableText text, String language, Texts texts) {
    return text.in(language)
        .map(words -> Cell.of(firstWords(words)))
        .orElseGet(() ->
            text.isNamed() && !text.users().isEmpty()
                ? Cell.error(texts.of("language.missing"))
                : Cell.muted("–"));
  }

  private static String firstWords(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }
}
