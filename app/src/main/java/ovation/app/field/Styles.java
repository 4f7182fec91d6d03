package ovation.app.field;

import javafx.css.PseudoClass;

/** Names shared with the style sheets. */
final class Styles {
  /** On a control whose value is wrong. */
  static final PseudoClass ERROR = PseudoClass.getPseudoClass("ov-error");

  private static final int SHORT = 32;

  private Styles() {}

  /** One short line of a value, for a menu. */
  static String shorten(String value) {
    String line = value.replaceAll("\\s+", " ").strip();
    return line.length() <= SHORT ? line : line.substring(0, SHORT - 1) + "…";
  }
}
