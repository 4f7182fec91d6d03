package ovation.app.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of the text on the screen, each with the state of the markup that it begins in. An edit
 * changes few of those states; they are followed only so far that no key press is ever slow.
 */
final class SourceLines {
  private static final int FOLLOWED = 400;
  private static final int CAUGHT_UP = 20_000;

  private final List<String> lines = new ArrayList<>(List.of(""));
  private final List<XmlLexer.State> states = new ArrayList<>(List.of(XmlLexer.State.CONTENT));
  private final List<Nesting> nesting = new ArrayList<>(List.of(Nesting.NONE));

  /** The first line whose state may be out of date. */
  private int doubtful = Integer.MAX_VALUE;

  /** The lines that would be replaced by showing a text, and those that would take their place. */
  LineChange differs(SourceText text) {
    List<String> now = text.lines();
    int most = Math.min(lines.size(), now.size());
    int head = 0;
    while (head < most && lines.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && lines.get(lines.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    return new LineChange(head, lines.size() - head - tail, now.size() - head - tail);
  }

  /** Shows a text in which nothing else differs. */
  void show(SourceText text, LineChange change) {
    lines.subList(change.first(), change.first() + change.removed()).clear();
    lines.addAll(
        change.first(), text.lines().subList(change.first(), change.first() + change.added()));
    learn(text);
  }

  /** Takes over what was found out about the same lines in the background. */
  void learn(SourceText text) {
    states.clear();
    states.addAll(text.states());
    nesting.clear();
    nesting.addAll(text.nesting());
    doubtful = Integer.MAX_VALUE;
  }

  /** The lines as they are now. */
  List<String> copy() {
    return new ArrayList<>(lines);
  }

  /** The state of the markup at the beginning of a line. */
  XmlLexer.State stateOf(int line) {
    if (line >= doubtful) {
      follow(doubtful - 1, Math.min(line - doubtful + 1, CAUGHT_UP), true);
    }
    return states.get(line);
  }

  /** Which elements a line begins and ends. */
  Nesting nesting(int line) {
    return nesting.get(line);
  }

  /** Works out the states behind a line until they are as they were, or for so many lines. */
  private void follow(int from, int most, boolean toTheEnd) {
    int last = Math.min(from + most, lines.size() - 1);
    int at = from;
    while (at < last) {
      XmlLexer.State end = scan(at);
      at++;
      if (!toTheEnd && at < doubtful && end == states.get(at)) {
        return;
      }
      states.set(at, end);
    }
    if (at < lines.size() - 1) {
      doubtful = at + 1;
    } else {
      doubtful = Integer.MAX_VALUE;
    }
  }

  private XmlLexer.State scan(int line) {
    XmlLexer.Line scanned = XmlLexer.scan(lines.get(line), states.get(line));
    nesting.set(line, scanned.nesting());
    return scanned.end();
  }

  int size() {
    return lines.size();
  }

  /** A line, "" behind the last. */
  String get(int line) {
    return line < lines.size() ? lines.get(line) : "";
  }

  void insert(int index, int column, String text) {
    String line = lines.get(index);
    int at = Math.min(column, line.length());
    set(index, line.substring(0, at) + text + line.substring(at));
  }

  void breakLine(int index, int column) {
    String line = lines.get(index);
    int at = Math.min(column, line.length());
    lines.add(index + 1, line.substring(at));
    states.add(index + 1, states.get(index));
    nesting.add(index + 1, Nesting.NONE);
    if (doubtful != Integer.MAX_VALUE && doubtful > index) {
      doubtful++;
    }
    set(index, line.substring(0, at));
    set(index + 1, lines.get(index + 1));
  }

  /** Removes all from one place to another. */
  void remove(LineMap.Place start, LineMap.Place end) {
    String first = lines.get(start.line());
    String last = lines.get(end.line());
    String joined =
        first.substring(0, Math.min(start.column(), first.length()))
            + last.substring(Math.min(end.column(), last.length()));
    if (end.line() > start.line()) {
      lines.subList(start.line() + 1, end.line() + 1).clear();
      states.subList(start.line() + 1, end.line() + 1).clear();
      nesting.subList(start.line() + 1, end.line() + 1).clear();
      if (doubtful != Integer.MAX_VALUE) {
        doubtful = Math.max(start.line() + 1, doubtful - (end.line() - start.line()));
      }
    }
    set(start.line(), joined);
  }

  private void set(int index, String line) {
    lines.set(index, line);
    scan(index);
    follow(index, FOLLOWED, false);
  }
}
