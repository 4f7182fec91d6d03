package ovation.app.source;

/**
 * Carries an edit, made in an editor that knows only {@code \n}, over to a text with line ends of
 * its own, so that lines which were not touched keep theirs.
 */
public final class LineEnds {
  private LineEnds() {}

  /** The text as the editor shows it. */
  static String unified(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * The original text with the change that leads from its unified form to the edited one.
   *
   * @param original with line ends of any kind
   * @param edited with {@code \n} only
   */
  static String carryOver(String original, String edited) {
    String before = unified(original);
    if (before.length() == original.length() && original.indexOf('\r') < 0) {
      return edited;
    }
    int most = Math.min(before.length(), edited.length());
    int head = 0;
    while (head < most && before.charAt(head) == edited.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before.charAt(before.length() - 1 - tail) == edited.charAt(edited.length() - 1 - tail)) {
      tail++;
    }
    String middle = edited.substring(head, edited.length() - tail);
    return original.substring(0, originalOffset(original, head))
        + middle.replace("\n", usual(original))
        + original.substring(originalOffset(original, before.length() - tail));
  }

  /** The line end that a text uses first; {@code \n} for one without. */
  public static String usual(String text) {
    int first = text.indexOf('\r');
    int line = text.indexOf('\n');
    if (first < 0 || (line >= 0 && line < first)) {
      return "\n";
    }
    return line == first + 1 ? "\r\n" : "\r";
  }

  private static int originalOffset(String original, int unifiedOffset) {
    int at = 0;
    for (int seen = 0; seen < unifiedOffset; seen++) {
      boolean pair =
          original.charAt(at) == '\r'
              && at + 1 < original.length()
              && original.charAt(at + 1) == '\n';
      at += pair ? 2 : 1;
    }
    return at;
  }
}
