package ovation.app.table;

/** What stands in one place of a table. */
public sealed interface Cell {
  /** How a text is meant; each has a colour, and none has a colour alone. */
  enum Tone {
    PLAIN,
    STRONG,
    MUTED,
    ERROR,
    WARNING,
    CODE
  }

  /**
   * A text with a quieter one behind it.
   *
   * @param text the text
   * @param note what follows in a quieter colour, "" for nothing
   * @param tone how the text is meant
   */
  record Text(String text, String note, Tone tone) implements Cell {}

  /**
   * A share of a whole as a bar with words.
   *
   * @param share from 0 to 1
   * @param text the same in words
   */
  record Usage(double share, String text) implements Cell {}

  /** A cell without content. */
  static Cell empty() {
    return of("");
  }

  /** A text. */
  static Cell of(String text) {
    return new Text(text, "", Tone.PLAIN);
  }

  /** A text with a quieter one behind it. */
  static Cell of(String text, String note) {
    return new Text(text, note, Tone.PLAIN);
  }

  /** A quiet text. */
  static Cell muted(String text) {
    return new Text(text, "", Tone.MUTED);
  }

  /** A text in letters of equal width. */
  static Cell code(String text) {
    return new Text(text, "", Tone.CODE);
  }

  /** A text that says what is wrong. */
  static Cell error(String text) {
    return new Text(text, "", Tone.ERROR);
  }

  /** What a screen reader says. */
  default String spoken() {
    return switch (this) {
      case Text(String text, String note, Tone _) -> (text + " " + note).strip();
      case Usage(double _, String text) -> text;
    };
  }
}
