package ovation.app.source;

import java.util.Optional;

/**
 * Lines of an element that are put away behind its start tag.
 *
 * @param first the line in which the element begins, which stays on the screen
 * @param last the last line that is hidden
 * @param end where the end tag begins in the last line, from where it stays on the screen; -1 if
 *     the last line does not end the element, or something else too
 */
record Fold(int first, int last, int end) {
  private static final String END_TAG = "</";
  private static final String EMPTY_TAG = "/>";

  /**
   * Whether an element begins in a line that can be folded; found out by that line and the next.
   */
  static boolean isAt(SourceLines lines, int first) {
    Nesting begin = lines.nesting(first);
    if (!begin.opens() || first + 1 >= lines.size()) {
      return false;
    }
    boolean goesOn = begin.rise() + lines.nesting(first + 1).dip() > begin.dip();
    return goesOn || at(lines, first).isPresent();
  }

  /** What can be folded of the element that begins in a line; empty if nothing would be hidden. */
  static Optional<Fold> at(SourceLines lines, int first) {
    Nesting begin = lines.nesting(first);
    if (!begin.opens()) {
      return Optional.empty();
    }
    int depth = begin.rise();
    int at = first + 1;
    while (at < lines.size() && depth + lines.nesting(at).dip() > begin.dip()) {
      depth += lines.nesting(at).rise();
      at++;
    }
    boolean closed =
        at < lines.size()
            && depth + lines.nesting(at).rise() == begin.dip()
            && depth + lines.nesting(at).dip() == begin.dip()
            && isEnd(lines.get(at).strip());
    int last = closed ? at : at - 1;
    int end = closed ? endOf(lines.get(at)) : -1;
    return last > first ? Optional.of(new Fold(first, last, end)) : Optional.empty();
  }

  /** Whether a line holds the end of an element and nothing else. */
  private static boolean isEnd(String line) {
    return line.startsWith(END_TAG)
        ? line.indexOf('>') == line.length() - 1
        : line.endsWith(EMPTY_TAG) && line.indexOf('<') < 0;
  }

  private static int endOf(String line) {
    int tag = line.indexOf(END_TAG);
    return tag >= 0 ? tag : line.lastIndexOf(EMPTY_TAG);
  }

  /** The column in the last line from which it stays on the screen. */
  int tail(String lastLine) {
    return end < 0 ? lastLine.length() : Math.min(end, lastLine.length());
  }

  /** How many lines are hidden, that of the end tag among them. */
  int hidden() {
    return last - first;
  }

  boolean hides(int line) {
    return line > first && line <= last;
  }

  Fold moved(int by) {
    return new Fold(first + by, last + by, end);
  }
}
