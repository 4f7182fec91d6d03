package ovation.model.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Quoted;
import ovation.model.text.Sentence;

/**
 * Reads qualifiers: names with arguments in parentheses or braces, separated by commas or blanks;
 * arguments bare or in quotes, {@code \"} and {@code \\} as escapes.
 */
final class QualifierReader {

  private final String text;
  private int at;
  private @Nullable Sentence fault;
  private final List<Span> spans = new ArrayList<>();

  /** Where a qualifier stands in the text. */
  record Span(Qualifier qualifier, int start, int end) {}

  QualifierReader(String text) {
    this.text = text;
  }

  Qualifiers read() {
    List<Qualifier> all = new ArrayList<>();
    skip(true);
    while (at < text.length() && fault == null) {
      int start = at;
      String name = name();
      if (name.isEmpty()) {
        fault = Sentence.of("where a name is expected at {0}", new Quoted(shown()));
      } else {
        int end = at;
        skip(false);
        int open = at;
        Qualifier qualifier = new Qualifier(name, arguments());
        all.add(qualifier);
        spans.add(new Span(qualifier, start, at > open ? at : end));
        skip(true);
      }
    }
    return new Qualifiers(all, Optional.ofNullable(fault));
  }

  /** The qualifiers with their places in the text, after {@link #read}. */
  List<Span> spans() {
    return List.copyOf(spans);
  }

  private String name() {
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  /** The arguments up to the closing mark; none if no opening mark follows. */
  private List<String> arguments() {
    char open = at < text.length() ? text.charAt(at) : ' ';
    if (open != '(' && open != '{' && open != '[') {
      return List.of();
    }
    char close = open == '(' ? ')' : open == '{' ? '}' : ']';
    at++;
    List<String> arguments = new ArrayList<>();
    while (fault == null) {
      skip(true);
      if (at >= text.length()) {
        fault = Sentence.of("where {0} is missing", close);
      } else if (text.charAt(at) == close) {
        at++;
        break;
      } else {
        arguments.add(argument(close));
      }
    }
    return arguments;
  }

  private String argument(char close) {
    char quote = text.charAt(at);
    if (quote == '"' || quote == '\'') {
      at++;
      return quoted(quote);
    }
    int start = at;
    while (at < text.length() && text.charAt(at) != close && text.charAt(at) != ',') {
      at++;
    }
    return text.substring(start, at).strip();
  }

  private String quoted(char quote) {
    StringBuilder out = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == quote) {
        return out.toString();
      }
      boolean escape = c == '\\' && at < text.length();
      out.append(escape ? text.charAt(at++) : c);
    }
    fault = Sentence.of("where a closing {0} is missing", quote);
    return out.toString();
  }

  /** Passes white space, and the separators between qualifiers or arguments. */
  private void skip(boolean separators) {
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at))
            || (separators && (text.charAt(at) == ',' || text.charAt(at) == ';')))) {
      at++;
    }
  }

  private String shown() {
    return text.substring(at, Math.min(at + 12, text.length()));
  }
}
