package ovation.app.source;

import java.util.Optional;

/**
 * Lines of an element, a comment or a CDATA section that are put away behind its first line.
 *
 * @param first the line in which it begins, which stays on the screen
 * @param last the last line that is hidden
 * @param end where its end begins in the last line, from where that stays on the screen; -1 if the
 *     last line does not end it, or something else too
 */
record Fold(int first, int last, int end) {
  private static final String END_TAG = "</";
  private static final String EMPTY_TAG = "/>";
  private static final String COMMENT = "-->";
  private static final String CDATA = "]]>";

  /** Whether something begins in a line that can be folded; found out by that line and the next. */
  static boolean isAt(SourceLines lines, int first) {
    Nesting begin = lines.nesting(first);
    if (!begin.opens() || first + 1 >= lines.size()) {
      return false;
    }
    boolean goesOn = begin.rise() + lines.nesting(first + 1).dip() > begin.dip();
    return goesOn || at(lines, first).isPresent();
  }

  /** What can be folded of what begins in a line; empty if nothing would be hidden. */
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
            && depth + lines.nesting(at).dip() == begin.dip();
    int end = closed ? end(lines.stateOf(at), lines.get(at)) : -1;
    int last = end < 0 ? at - 1 : at;
    return last > first ? Optional.of(new Fold(first, last, end)) : Optional.empty();
  }

  /** Where the end begins in a line that holds, but for text, nothing else; -1 for others. */
  private static int end(XmlLexer.State before, String line) {
    return switch (before) {
      case COMMENT -> endOfBlock(line, COMMENT);
      case CDATA -> endOfBlock(line, CDATA);
      default -> endOfElement(line);
    };
  }

  private static int endOfElement(String line) {
    String tag = line.strip();
    if (isEndTag(tag)) {
      return line.indexOf(END_TAG);
    }
    return tag.endsWith(EMPTY_TAG) && tag.indexOf('<') < 0 ? line.lastIndexOf(EMPTY_TAG) : -1;
  }

  private static int endOfBlock(String line, String end) {
    int at = line.indexOf(end);
    String behind = line.substring(at + end.length()).strip();
    return behind.isEmpty() || isEndTag(behind) ? at : -1;
  }

  private static boolean isEndTag(String text) {
    return text.startsWith(END_TAG) && text.indexOf('>') == text.length() - 1;
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
