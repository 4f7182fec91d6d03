package ovation.app.source;

import org.jspecify.annotations.Nullable;

/** The stretch of the text that is pointed at: what the user is at elsewhere. */
final class Pointed {
  private LineMap.@Nullable Place from;
  private LineMap.@Nullable Place to;

  /** Points at a stretch. */
  void set(LineMap.Place start, LineMap.Place end) {
    from = start;
    to = end;
  }

  /**
   * Points at nothing.
   *
   * @return whether it pointed at something
   */
  boolean clear() {
    boolean was = from != null;
    from = null;
    to = null;
    return was;
  }

  /** The first column of a line that is pointed at, the indentation left out; -1 for none. */
  int start(int line, String text) {
    LineMap.Place start = from;
    LineMap.Place end = to;
    if (start == null || end == null || line < start.line() || line > end.line()) {
      return -1;
    }
    int column = line == start.line() ? start.column() : 0;
    while (column < text.length() && Character.isWhitespace(text.charAt(column))) {
      column++;
    }
    return column;
  }

  /** The column after the last one of a line that is pointed at. */
  int end(int line, String text) {
    LineMap.Place end = to;
    return end != null && line == end.line()
        ? Math.min(end.column(), text.length())
        : text.length();
  }
}
