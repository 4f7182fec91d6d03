package ovation.app.source;

import java.util.ArrayList;
import java.util.List;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.BasicTextModel;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/**
 * The lines of the text on the screen, each with the state of the markup that it begins in. An edit
 * changes few of those states; they are followed only so far that no key press is ever slow.
 */
final class SourceLines implements BasicTextModel.Content {
  private static final int FOLLOWED = 400;
  private static final int CAUGHT_UP = 20_000;

  private final List<String> lines = new ArrayList<>(List.of(""));
  private final List<XmlLexer.State> states = new ArrayList<>(List.of(XmlLexer.State.CONTENT));

  /** The first line whose state may be out of date. */
  private int doubtful = Integer.MAX_VALUE;

  /**
   * Replaces what differs from a text.
   *
   * @return the lines that were replaced and those that took their place
   */
  LineChange show(SourceText text) {
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
    LineChange change = new LineChange(head, lines.size() - head - tail, now.size() - head - tail);
    lines.subList(head, lines.size() - tail).clear();
    lines.addAll(head, now.subList(head, now.size() - tail));
    states.clear();
    states.addAll(text.states());
    doubtful = Integer.MAX_VALUE;
    return change;
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

  /** Works out the states behind a line until they are as they were, or for so many lines. */
  private void follow(int from, int most, boolean toTheEnd) {
    int last = Math.min(from + most, lines.size() - 1);
    int at = from;
    while (at < last) {
      XmlLexer.State end = XmlLexer.endOf(lines.get(at), states.get(at));
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

  @Override
  public int size() {
    return lines.size();
  }

  @Override
  public String getText(int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  @Override
  public int insertTextSegment(int index, int offset, String text, StyleAttributeMap attributes) {
    String line = lines.get(index);
    int at = Math.min(offset, line.length());
    set(index, line.substring(0, at) + text + line.substring(at));
    return text.length();
  }

  @Override
  public void insertLineBreak(int index, int offset) {
    String line = lines.get(index);
    int at = Math.min(offset, line.length());
    lines.add(index + 1, line.substring(at));
    states.add(index + 1, states.get(index));
    if (doubtful != Integer.MAX_VALUE && doubtful > index) {
      doubtful++;
    }
    set(index, line.substring(0, at));
    follow(index + 1, FOLLOWED, false);
  }

  @Override
  public void removeRange(TextPos start, TextPos end) {
    String first = lines.get(start.index());
    String last = lines.get(end.index());
    String joined =
        first.substring(0, Math.min(start.offset(), first.length()))
            + last.substring(Math.min(end.offset(), last.length()));
    if (end.index() > start.index()) {
      lines.subList(start.index() + 1, end.index() + 1).clear();
      states.subList(start.index() + 1, end.index() + 1).clear();
      if (doubtful != Integer.MAX_VALUE) {
        doubtful = Math.max(start.index() + 1, doubtful - (end.index() - start.index()));
      }
    }
    set(start.index(), joined);
  }

  private void set(int index, String line) {
    lines.set(index, line);
    follow(index, FOLLOWED, false);
  }

  @Override
  public boolean isWritable() {
    return true;
  }
}
