package ovation.app.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The patterns of all sentences in Java sources. They have to be literals, or a choice between
 * literals, so that they can be found without running the code.
 */
final class Patterns {
  private static final Pattern CALL = Pattern.compile("\\bSentence\\s*\\.\\s*(of|count|asItIs)\\(");
  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\n]*|/\\*(?s:.*?)\\*/|\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\""
              + "|'(?:[^'\\\\\n]|\\\\.)+'|::|->|\\s+|\\w+|.");

  private static final Pattern WORDS = Pattern.compile("^\".*\\p{Ll}{2} \\p{Ll}{2}");

  /** What was found. */
  private final Set<String> found = new TreeSet<>();

  /** Calls whose pattern is worked out. */
  private final List<String> worked = new ArrayList<>();

  /** Words that no other language has a chance to say. */
  private final List<String> untold = new ArrayList<>();

  private Patterns() {}

  /** Those below some folders. */
  static Patterns below(Path... folders) throws IOException {
    Patterns patterns = new Patterns();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          patterns.look(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return patterns;
  }

  /** Those of one source. */
  static Patterns of(String source) {
    Patterns patterns = new Patterns();
    patterns.look("source", source);
    return patterns;
  }

  Set<String> found() {
    return found;
  }

  List<String> worked() {
    return worked;
  }

  List<String> untold() {
    return untold;
  }

  private void look(String file, String source) {
    Matcher call = CALL.matcher(source);
    while (call.find()) {
      List<List<String>> arguments = arguments(source, call.end());
      if (call.group(1).equals("asItIs")) {
        arguments.stream()
            .flatMap(List::stream)
            .filter(token -> WORDS.matcher(token).find())
            .forEach(token -> untold.add(file + ": " + token));
        continue;
      }
      boolean counted = call.group(1).equals("count");
      List<List<String>> patterns =
          counted
              ? arguments.subList(1, Math.min(3, arguments.size()))
              : arguments.subList(0, Math.min(1, arguments.size()));
      for (List<String> pattern : patterns) {
        if (!take(pattern)) {
          worked.add(file + ": " + String.join(" ", pattern));
        }
      }
    }
  }

  /** The tokens of each argument of a call. */
  private static List<List<String>> arguments(String source, int from) {
    List<List<String>> arguments = new ArrayList<>();
    List<String> argument = new ArrayList<>();
    Matcher tokens = TOKEN.matcher(source).region(from, source.length());
    int depth = 0;
    while (tokens.find()) {
      String token = tokens.group();
      switch (token.charAt(0)) {
        case '(', '{', '[' -> depth++;
        case ')', '}', ']' -> depth--;
        default -> {}
      }
      if (depth < 0) {
        break;
      }
      if (depth == 0 && token.equals(",")) {
        arguments.add(argument);
        argument = new ArrayList<>();
      } else if (!token.isBlank() && !token.startsWith("//") && !token.startsWith("/*")) {
        argument.add(token);
      }
    }
    arguments.add(argument);
    return arguments;
  }

  /** Takes a literal, or each literal of a choice. */
  private boolean take(List<String> pattern) {
    int choice = pattern.indexOf("?");
    int other = pattern.indexOf(":");
    if (choice >= 0 && other > choice) {
      return take(pattern.subList(choice + 1, other))
          && take(pattern.subList(other + 1, pattern.size()));
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.size(); i++) {
      String token = pattern.get(i);
      boolean expected = i % 2 == 0 ? token.startsWith("\"") : token.equals("+");
      if (!expected || token.startsWith("\"\"\"")) {
        return false;
      }
      text.append(i % 2 == 0 ? token.substring(1, token.length() - 1).translateEscapes() : "");
    }
    found.add(text.toString());
    return pattern.size() % 2 == 1;
  }
}
