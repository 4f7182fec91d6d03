package ovation.app.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts one line of XML into tokens to colour, starting in the state in which the line before ended.
 * Made for colours only: it never fails, whatever the text.
 */
final class XmlLexer {
  /** Where in the text's structure a line begins. */
  enum State {
    CONTENT,
    TAG_NAME,
    TAG,
    DOUBLE_QUOTED,
    SINGLE_QUOTED,
    COMMENT,
    CDATA,
    INSTRUCTION,
    DECLARATION
  }

  /**
   * A line's tokens, without gaps, and the state in which the next line begins.
   *
   * @param tokens in order
   * @param end the state after the line
   * @param nesting which elements, comments and CDATA sections it begins and ends
   */
  record Line(List<XmlToken> tokens, State end, Nesting nesting) {}

  private final String line;
  private final List<XmlToken> tokens = new ArrayList<>();
  private State state;
  private int at;
  private int depth;
  private int lowest;
  private boolean closing;

  private XmlLexer(String line, State state) {
    this.line = line;
    this.state = state;
  }

  static Line scan(String line, State state) {
    return new XmlLexer(line, state).scan();
  }

  private Line scan() {
    while (at < line.length()) {
      switch (state) {
        case CONTENT -> content();
        case TAG_NAME -> tagName();
        case TAG -> tag();
        case DOUBLE_QUOTED -> until("\"", XmlToken.Kind.VALUE, State.TAG);
        case SINGLE_QUOTED -> until("'", XmlToken.Kind.VALUE, State.TAG);
        case COMMENT -> until("-->", XmlToken.Kind.COMMENT, State.CONTENT);
        case CDATA -> until("]]>", XmlToken.Kind.CDATA, State.CONTENT);
        case INSTRUCTION -> until("?>", XmlToken.Kind.INSTRUCTION, State.CONTENT);
        case DECLARATION -> until(">", XmlToken.Kind.INSTRUCTION, State.CONTENT);
      }
    }
    State end = state == State.TAG_NAME ? State.TAG : state;
    return new Line(tokens, end, Nesting.of(depth, lowest));
  }

  private void content() {
    char c = line.charAt(at);
    if (c == '<') {
      markup();
    } else if (c == '&') {
      int end = line.indexOf(';', at);
      boolean entity = end > 0 && end - at < 12;
      add(entity ? end + 1 : at + 1, entity ? XmlToken.Kind.ENTITY : XmlToken.Kind.TEXT);
    } else {
      int end = at;
      while (end < line.length() && line.charAt(end) != '<' && line.charAt(end) != '&') {
        end++;
      }
      add(end, XmlToken.Kind.TEXT);
    }
  }

  private void markup() {
    if (line.startsWith("<!--", at)) {
      state = State.COMMENT;
      rise(1);
      add(at + 4, XmlToken.Kind.COMMENT);
    } else if (line.startsWith("<![CDATA[", at)) {
      state = State.CDATA;
      rise(1);
      add(at + 9, XmlToken.Kind.CDATA);
    } else if (line.startsWith("<?", at)) {
      state = State.INSTRUCTION;
      add(at + 2, XmlToken.Kind.INSTRUCTION);
    } else if (line.startsWith("<!", at)) {
      state = State.DECLARATION;
      add(at + 2, XmlToken.Kind.INSTRUCTION);
    } else {
      state = State.TAG_NAME;
      closing = line.startsWith("</", at);
      rise(closing ? -1 : 1);
      add(closing ? at + 2 : at + 1, XmlToken.Kind.ELEMENT);
    }
  }

  private void tagName() {
    int end = nameEnd();
    state = State.TAG;
    if (end > at) {
      add(end, XmlToken.Kind.ELEMENT);
    }
  }

  private void tag() {
    char c = line.charAt(at);
    if (c == '>' || c == '/' || c == '=') {
      state = c == '>' ? State.CONTENT : State.TAG;
      if (c == '>' && at > 0 && line.charAt(at - 1) == '/') {
        rise(-1);
      }
      add(at + 1, c == '=' ? XmlToken.Kind.ATTRIBUTE : XmlToken.Kind.ELEMENT);
    } else if (c == '"' || c == '\'') {
      state = c == '"' ? State.DOUBLE_QUOTED : State.SINGLE_QUOTED;
      add(at + 1, XmlToken.Kind.VALUE);
    } else if (c == '<') {
      // A tag that is half written begins no element.
      rise(closing ? 0 : -1);
      markup();
    } else {
      int end = nameEnd();
      if (end > at) {
        add(end, XmlToken.Kind.ATTRIBUTE);
      } else {
        add(at + 1, XmlToken.Kind.TEXT);
      }
    }
  }

  private void rise(int by) {
    depth += by;
    lowest = Math.min(lowest, depth);
  }

  private int nameEnd() {
    int end = at;
    while (end < line.length()
        && !Character.isWhitespace(line.charAt(end))
        && "<>/=\"'".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private void until(String close, XmlToken.Kind kind, State after) {
    int found = line.indexOf(close, at);
    if (found < 0) {
      add(line.length(), kind);
    } else {
      boolean block = state == State.COMMENT || state == State.CDATA;
      rise(block ? -1 : 0);
      state = after;
      add(found + close.length(), kind);
    }
  }

  /** Adds a token up to the given place, joined with the one before when they look the same. */
  private void add(int end, XmlToken.Kind kind) {
    XmlToken last = tokens.isEmpty() ? null : tokens.getLast();
    if (last != null && last.kind() == kind) {
      tokens.set(tokens.size() - 1, new XmlToken(last.start(), end, kind));
    } else {
      tokens.add(new XmlToken(at, end, kind));
    }
    at = end;
  }
}
