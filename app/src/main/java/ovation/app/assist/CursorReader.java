package ovation.app.assist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.app.assist.Cursor.Kind;
import ovation.app.assist.Cursor.Tag;

/** Finds out where the caret is in a text that may be half written. Never fails. */
final class CursorReader {
  private static final int LONGEST_TEXT = 200;

  /** An element that is not closed yet, with the child elements seen so far. */
  private record Open(Tag tag, List<Tag> children) {}

  private final String text;
  private final int caret;
  private final List<Open> open = new ArrayList<>();
  private int at;

  private CursorReader(String text, int caret) {
    this.text = text;
    this.caret = caret;
  }

  /** The place of the caret: the character that it stands before. */
  static Cursor at(String text, int caret) {
    return new CursorReader(text, Math.clamp(caret, 0, text.length())).read();
  }

  private Cursor read() {
    while (true) {
      int next = text.indexOf('<', at);
      if (next < 0 || next >= caret) {
        return ofText();
      }
      at = next;
      if (text.startsWith("<!--", at)) {
        if (!skip("-->", 4)) {
          return nothing();
        }
      } else if (text.startsWith("<![CDATA[", at)) {
        if (!skip("]]>", 9)) {
          return nothing();
        }
      } else if (text.startsWith("<?", at)) {
        if (!skip("?>", 2)) {
          return nothing();
        }
      } else if (text.startsWith("<!", at)) {
        if (!skip(">", 2)) {
          return nothing();
        }
      } else if (text.startsWith("</", at)) {
        int end = tagEnd(at + 2);
        if (end >= caret) {
          return cursor(Kind.END, text.substring(Math.min(at + 2, caret), caret), null, end);
        }
        close(name(at + 2));
        at = end + 1;
      } else {
        int end = tagEnd(at + 1);
        if (end >= caret || text.charAt(end) == '<') {
          if (end >= caret) {
            return inTag(end);
          }
          at = end;
          continue;
        }
        start(end);
      }
    }
  }

  /** Goes behind what closes; false if the caret stands before that. */
  private boolean skip(String close, int opening) {
    int end = text.indexOf(close, at + opening);
    if (end < 0 || end + close.length() > caret) {
      return false;
    }
    at = end + close.length();
    return true;
  }

  /** Where a tag ends: at its {@code >}, or where another begins or the text ends. */
  private int tagEnd(int from) {
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        return i;
      }
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i;
      }
    }
    return text.length();
  }

  private String name(int from) {
    int end = from;
    while (end < text.length() && isOfName(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
  }

  private void start(int end) {
    String name = name(at + 1);
    boolean closed = text.charAt(end - 1) == '/';
    int from = at + 1 + name.length();
    String attributes = text.substring(from, Math.max(from, closed ? end - 1 : end));
    Tag tag = new Tag(name, attributes, closed ? "" : textBehind(end + 1));
    if (!open.isEmpty()) {
      open.getLast().children().add(tag);
    }
    if (!closed) {
      open.add(new Open(tag, new ArrayList<>()));
    }
    at = end + 1;
  }

  private String textBehind(int from) {
    int end = from;
    int most = Math.min(text.length(), from + LONGEST_TEXT);
    while (end < most && text.charAt(end) != '<') {
      end++;
    }
    return text.substring(from, end).strip();
  }

  /** Closes the innermost element of that name and all in it; one that is not open is nothing. */
  private void close(String name) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).tag().name().equals(name)) {
        open.subList(i, open.size()).clear();
        return;
      }
    }
  }

  private Cursor ofText() {
    int from = caret;
    while (from > at && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return cursor(Kind.TEXT, text.substring(from, caret), null, caret);
  }

  private Cursor nothing() {
    return new Cursor(Kind.NOTHING, "", List.of(), List.of(), List.of(), List.of(), null, false);
  }

  private Cursor inTag(int end) {
    String name = name(at + 1);
    int nameEnd = at + 1 + name.length();
    if (caret <= nameEnd) {
      return cursor(Kind.ELEMENT, text.substring(at + 1, caret), null, end);
    }
    char quote = 0;
    int from = nameEnd;
    int word = nameEnd;
    String attribute = "";
    for (int i = nameEnd; i < caret; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
        from = quote == 0 ? i + 1 : from;
        word = quote == 0 ? i + 1 : word;
      } else if (c == '"' || c == '\'') {
        quote = c;
        from = i + 1;
      } else if (c == '=') {
        attribute = text.substring(word, i).strip();
        from = i + 1;
      } else if (Character.isWhitespace(c)) {
        boolean afterEquals = text.substring(word, i).contains("=");
        word = afterEquals ? word : i + 1;
        from = i + 1;
      }
    }
    boolean value = quote != 0;
    String typed = text.substring(value ? from : Math.max(word, nameEnd), caret);
    boolean misplaced = !value && (typed.contains("=") || word == nameEnd);
    boolean closed = end < text.length() && text.charAt(end) == '>';
    String attributes = text.substring(nameEnd, caret - (value ? 0 : typed.length()));
    Tag tag = new Tag(name, complete(attributes, value, quote, closed, end), "");
    open.add(new Open(tag, new ArrayList<>()));
    if (misplaced) {
      return nothing();
    }
    return cursor(value ? Kind.VALUE : Kind.ATTRIBUTE, typed, value ? attribute : null, end);
  }

  /** The attributes of a tag that is being written, with what is written already behind it. */
  private String complete(String before, boolean value, char quote, boolean closed, int end) {
    int from = caret;
    if (value) {
      int close = text.indexOf(quote, caret);
      from = close >= 0 && close < end ? close : end;
      if (from == end) {
        return before + quote;
      }
    } else {
      while (from < end && isOfName(text.charAt(from))) {
        from++;
      }
    }
    String rest = closed ? text.substring(from, end) : "";
    return before + (rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest);
  }

  private Cursor cursor(Kind kind, String typed, @Nullable String attribute, int end) {
    List<Tag> tags = open.stream().map(Open::tag).toList();
    List<Tag> before = open.isEmpty() ? List.of() : List.copyOf(open.getLast().children());
    boolean goesOn = end < text.length() && text.charAt(end) == '>' && kind != Kind.TEXT;
    boolean children = kind == Kind.ELEMENT || kind == Kind.TEXT;
    List<Tag> after = children ? after(kind == Kind.TEXT ? caret : end) : List.of();
    List<Tag> siblings = kind == Kind.TEXT ? siblings() : List.of();
    return new Cursor(kind, typed, tags, before, after, siblings, attribute, goesOn);
  }

  /** The elements beside the innermost one, if nothing but text is in that behind the caret. */
  private List<Tag> siblings() {
    int end = text.indexOf('<', caret);
    if (open.size() < 2 || end < 0 || !text.startsWith("</", end)) {
      return List.of();
    }
    List<Tag> all = new ArrayList<>(open.get(open.size() - 2).children());
    all.removeLast();
    all.addAll(after(tagEnd(end + 2)));
    return all;
  }

  /** The child elements behind the caret, up to the end of the element around it. */
  private List<Tag> after(int from) {
    List<Tag> found = new ArrayList<>();
    int depth = 0;
    int i = text.indexOf('<', from);
    while (i >= 0) {
      int end = markupEnd(i);
      boolean closing = text.startsWith("</", i);
      boolean tag = i + 1 < text.length() && isOfName(text.charAt(i + 1));
      if (closing && depth-- == 0) {
        return found;
      }
      if (tag) {
        String name = name(i + 1);
        boolean alone = end > 0 && end <= text.length() && text.charAt(end - 1) == '/';
        if (depth == 0) {
          int attributes = i + 1 + name.length();
          int to = Math.max(attributes, Math.min(end, text.length()) - (alone ? 1 : 0));
          String inner = alone ? "" : textBehind(Math.min(end + 1, text.length()));
          found.add(new Tag(name, text.substring(attributes, to), inner));
        }
        depth += alone ? 0 : 1;
      }
      i = text.indexOf('<', Math.max(end, i + 1));
    }
    return found;
  }

  private int markupEnd(int start) {
    String close =
        text.startsWith("<!--", start)
            ? "-->"
            : text.startsWith("<![CDATA[", start)
                ? "]]>"
                : text.startsWith("<?", start) ? "?>" : "";
    if (close.isEmpty()) {
      return tagEnd(start + 1);
    }
    int end = text.indexOf(close, start);
    return end < 0 ? text.length() : end + close.length() - 1;
  }
}
