package ovation.app.source;

import java.util.Optional;

/** Turns a part of the text into a comment, and a comment into text again. */
public final class Commenting {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private Commenting() {}

  /**
   * The text after the change.
   *
   * @param from the first character of the selection
   * @param to the one after the last; the same for a caret, which stands for its line
   * @return empty if there is nothing to be changed, or two hyphens stand where none can be in a
   *     comment (XML 1.0 §2.5)
   */
  public static Optional<String> toggle(String text, int from, int to) {
    int start = from;
    int end = to;
    if (start == end) {
      start = lineStart(text, start);
      end = lineEnd(text, end);
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int open = text.lastIndexOf(OPEN, start);
    int close = open < 0 ? -1 : text.indexOf(CLOSE, open + OPEN.length());
    if (close >= 0 && end <= close + CLOSE.length()) {
      return Optional.of(uncommented(text, open, close));
    }
    String part = text.substring(start, end);
    if (part.isEmpty() || part.contains("--") || part.endsWith("-")) {
      return Optional.empty();
    }
    return Optional.of(
        text.substring(0, start) + OPEN + " " + part + " " + CLOSE + text.substring(end));
  }

  private static String uncommented(String text, int open, int close) {
    int from = open + OPEN.length();
    int to = close;
    if (from < to && text.charAt(from) == ' ') {
      from++;
    }
    if (from < to && text.charAt(to - 1) == ' ') {
      to--;
    }
    return text.substring(0, open)
        + text.substring(from, to)
        + text.substring(close + CLOSE.length());
  }

  private static int lineStart(String text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  private static int lineEnd(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
