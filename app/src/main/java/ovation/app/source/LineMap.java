package ovation.app.source;

import java.util.Arrays;

/**
 * Places in a text, as character offsets and as line and column, both from 0. Lines end with {@code
 * \n}, {@code \r\n} or {@code \r}, as in XML (XML 1.0 §2.11).
 */
final class LineMap {
  /**
   * A place.
   *
   * @param line from 0
   * @param column from 0, in characters
   */
  record Place(int line, int column) {}

  private final int length;
  private final int[] starts;
  private final int[] ends;

  LineMap(String text) {
    length = text.length();
    int[] start = new int[16];
    int[] end = new int[16];
    int count = 0;
    int at = 0;
    int from = 0;
    while (true) {
      boolean last = at >= text.length();
      char c = last ? '\n' : text.charAt(at);
      if (c == '\n' || c == '\r') {
        if (count == start.length) {
          start = Arrays.copyOf(start, count * 2);
          end = Arrays.copyOf(end, count * 2);
        }
        start[count] = from;
        end[count++] = at;
        if (last) {
          break;
        }
        if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
          at++;
        }
        from = at + 1;
      }
      at++;
    }
    starts = Arrays.copyOf(start, count);
    ends = Arrays.copyOf(end, count);
  }

  /** How many lines there are, one at least. */
  int lines() {
    return starts.length;
  }

  /** The offset behind the last character of a line, before its line end. */
  int end(int line) {
    return ends[line];
  }

  /** The place of an offset; one inside a line's end counts as the end of that line. */
  Place place(int offset) {
    int wanted = Math.clamp(offset, 0, length);
    int found = Arrays.binarySearch(starts, wanted);
    int line = found >= 0 ? found : -found - 2;
    return new Place(line, Math.min(wanted, ends[line]) - starts[line]);
  }

  /** The offset of a place; one behind the end of its line counts as that end. */
  int offset(int line, int column) {
    int known = Math.clamp(line, 0, starts.length - 1);
    return Math.min(starts[known] + column, ends[known]);
  }
}
