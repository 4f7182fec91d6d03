package ovation.app.source;

import java.util.ArrayList;
import java.util.List;

/** Finds and replaces in the text of a descriptor. */
public final class TextSearch {
  private final String text;
  private final TextQuery query;
  private final List<TextHit> hits = new ArrayList<>();

  private TextSearch(String text, TextQuery query) {
    this.text = text;
    this.query = query;
  }

  /** All places, in order, none overlapping another; none for an empty query. */
  public static List<TextHit> find(String text, TextQuery query) {
    if (query.text().isEmpty()) {
      return List.of();
    }
    TextSearch search = new TextSearch(text, query);
    search.run();
    return List.copyOf(search.hits);
  }

  /**
   * The text with the places replaced; among values, what would be markup is spelled so that it is
   * none.
   */
  public static String replace(
      String text, TextQuery query, List<TextHit> hits, String replacement) {
    String spelled = query.valuesOnly() ? escaped(replacement) : replacement;
    StringBuilder out = new StringBuilder(text.length() + 64);
    int at = 0;
    for (TextHit hit : hits) {
      out.append(text, at, hit.start()).append(spelled);
      at = hit.end();
    }
    return out.append(text, at, text.length()).toString();
  }

  private static String escaped(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&apos;");
  }

  private void run() {
    XmlLexer.State state = XmlLexer.State.CONTENT;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      String line = text.substring(start, end < 0 ? text.length() : end);
      if (query.valuesOnly()) {
        XmlLexer.Line scanned = XmlLexer.scan(line, state);
        values(line, scanned.tokens(), start);
        state = scanned.end();
      } else {
        search(line, query.text(), 0, line.length(), start);
      }
      if (end < 0) {
        break;
      }
      start = end + 1;
    }
  }

  /** Stretches of text, values and entities without markup between them. */
  private void values(String line, List<XmlToken> tokens, int offset) {
    int from = -1;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean value = i < tokens.size() && isValue(tokens.get(i).kind());
      if (value && from < 0) {
        from = tokens.get(i).start();
      } else if (!value && from >= 0) {
        int to = i < tokens.size() ? tokens.get(i).start() : line.length();
        search(line, spelled(), from, to, offset);
        from = -1;
      }
    }
  }

  private String spelled() {
    return query.text().replace("&", "&amp;").replace("<", "&lt;");
  }

  private static boolean isValue(XmlToken.Kind kind) {
    return switch (kind) {
      case TEXT, VALUE, ENTITY -> true;
      case ELEMENT, ATTRIBUTE, CDATA, COMMENT, INSTRUCTION -> false;
    };
  }

  private void search(String line, String wanted, int from, int to, int offset) {
    int at = from;
    while (at + wanted.length() <= to) {
      if (line.regionMatches(!query.matchCase(), at, wanted, 0, wanted.length())
          && (!query.wholeWord() || isWord(line, at, at + wanted.length()))) {
        hits.add(new TextHit(offset + at, offset + at + wanted.length()));
        at += wanted.length();
      } else {
        at++;
      }
    }
  }

  private static boolean isWord(String line, int start, int end) {
    boolean before = start > 0 && isOfWord(line.charAt(start - 1)) && isOfWord(line.charAt(start));
    boolean after =
        end < line.length() && isOfWord(line.charAt(end)) && isOfWord(line.charAt(end - 1));
    return !before && !after;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
