package ovation.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key that is used has a text, and every text is used. */
class TextsTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path FILE =
      Path.of("src", "main", "resources", "ovation", "app", "text", "texts.properties");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern DIRECT =
      Pattern.compile("texts(?:\\(\\))?\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");

  private static List<String> keys() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('=')))
        .toList();
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
      return all.toString();
    }
  }

  private static Set<String> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyKeyThatIsAskedForExists() throws Exception {
    Set<String> missing = found(DIRECT, sources());
    missing.removeAll(keys());
    missing.removeIf(key -> key.endsWith("."));
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyTextIsUsed() throws Exception {
    Set<String> literals = found(LITERAL, sources());
    Set<String> obsolete = new TreeSet<>();
    for (String key : keys()) {
      boolean whole = literals.contains(key);
      boolean named =
          key.endsWith("Named") && literals.contains(key.substring(0, key.length() - 5));
      boolean ofConstant = literals.contains(key.substring(0, key.lastIndexOf('.') + 1));
      if (!whole && !named && !ofConstant) {
        obsolete.add(key);
      }
    }
    assertEquals(Set.of(), obsolete);
  }

  @Test
  void noKeyTwiceAndEveryPatternFits() throws Exception {
    List<String> keys = keys();
    assertEquals(keys.size(), Set.copyOf(keys).size(), "a key stands twice");
    Texts texts = Texts.in(Locale.ENGLISH);
    for (String key : keys) {
      String text = texts.of(key, 1, 2, 3, 4);
      assertTrue(!text.isBlank(), key);
      assertTrue(!text.endsWith("!") && !text.endsWith(":"), () -> key + " is loud: " + text);
    }
  }

  @Test
  void packageTextIsNeverAPattern() {
    String hostile = "{0} {1,number} ''' %s <b>";
    assertEquals(
        "Save the changes to " + hostile + "?",
        Texts.in(Locale.ENGLISH).of("dialog.unsaved.question", hostile));
  }
}
