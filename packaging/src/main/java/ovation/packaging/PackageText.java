package ovation.packaging;

import java.util.HexFormat;

/** Text from packages made safe to stand in a sentence: one line, visible, not too long. */
public final class PackageText {

  private static final int MAX_LENGTH = 128;

  private PackageText() {}

  /** Returns what {@link #visible} does, in typographic quotes. */
  public static String quote(String text) {
    return '“' + visible(text) + '”';
  }

  /**
   * Returns {@code text} with control and direction characters written as {@code \\u0000} escapes,
   * cut after 128 characters. It stands in the quotes of a sentence's pattern.
   */
  public static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    int[] points = text.codePoints().limit(MAX_LENGTH + 1L).toArray();
    for (int i = 0; i < Math.min(points.length, MAX_LENGTH); i++) {
      if (isHidden(points[i])) {
        visible.append("\\u").append(HexFormat.of().toHexDigits((char) points[i]));
      } else {
        visible.appendCodePoint(points[i]);
      }
    }
    return visible.append(points.length > MAX_LENGTH ? "…" : "").toString();
  }

  /** Returns whether a character is unseen or turns the text's direction. */
  public static boolean isHidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
