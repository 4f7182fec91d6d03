package ovation.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final Path FOLDER = Path.of("src", "main", "resources", "ovation", "app", "text");
  private static final Path FILE = FOLDER.resolve("texts.properties");
  private static final Path GERMAN = FOLDER.resolve("texts_de.properties");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)(,choice)?");
  private static final Set<String> SAME =
      Set.of(
          "dialog.appliances", "hardware.addTpm", "network.columnAdapter", "network.columnSystem");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]++|\\\\.)*+)\"");
  private static final Pattern DIRECT =
      Pattern.compile("texts(?:\\(\\))?\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static List<String> keys() throws IOException {
    return keys(FILE);
  }

  private static List<String> keys(Path file) throws IOException {
    return lines(file).stream().map(line -> line.substring(0, line.indexOf('='))).toList();
  }

  private static Map<String, String> patterns(Path file) throws IOException {
    return lines(file).stream()
        .collect(
            Collectors.toMap(
                line -> line.substring(0, line.indexOf('=')),
                line -> line.substring(line.indexOf('=') + 1),
                (first, second) -> second));
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
        .map(result -> result.group(result.groupCount() > 0 ? 1 : 0))
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
    for (Path file : List.of(FILE, GERMAN)) {
      List<String> twice = new ArrayList<>(keys(file));
      Set.copyOf(twice).forEach(twice::remove);
      assertEquals(List.of(), twice, "a key stands twice");
    }
    for (Locale language : Texts.LANGUAGES) {
      Texts texts = Texts.in(language);
      for (String key : keys()) {
        String text = texts.of(key, 1, 2, 3, 4);
        assertTrue(!text.isBlank(), key);
        assertTrue(!text.endsWith("!") && !text.endsWith(":"), () -> key + " is loud: " + text);
      }
    }
  }

  @Test
  void germanSaysEverythingWithTheSameArguments() throws Exception {
    Map<String, String> english = patterns(FILE);
    Map<String, String> german = patterns(GERMAN);
    assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(german.keySet()));
    for (String key : english.keySet()) {
      assertEquals(arguments(english.get(key)), arguments(german.getOrDefault(key, "")), key);
    }
  }

  @Test
  void germanIsGerman() throws Exception {
    Map<String, String> english = patterns(FILE);
    Set<String> doubtful = new TreeSet<>();
    patterns(GERMAN)
        .forEach((key, text) -> {
          boolean untranslated =
              text.equals(english.get(key)) && found(WORD, text).size() > 2 && !SAME.contains(key);
          boolean englishQuotes = text.contains("”");
          boolean address = Pattern.compile("\\b(Bitte|bitte|Ihr|Ihre)\\b").matcher(text).find();
          if (untranslated || englishQuotes || address) {
            doubtful.add(key + "=" + text);
          }
        });
    assertEquals(Set.of(), doubtful);
  }

  @Test
  void aLanguageWithoutTextsIsEnglishOnEveryMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals("Undo", Texts.in(Locale.UK).of("edit.undo"));
      assertEquals("Undo", Texts.in(Locale.JAPAN).of("edit.undo"));
      assertEquals("Rückgängig", Texts.in(Locale.of("de", "AT")).of("edit.undo"));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Set<String> arguments(String pattern) {
    Matcher matcher = ARGUMENT.matcher(pattern);
    return matcher
        .results()
        .map(result -> result.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void packageTextIsNeverAPattern() {
    String hostile = "{0} {1,number} ''' %s <b>";
    assertEquals(
        "Save the changes to " + hostile + "?",
        Texts.in(Locale.ENGLISH).of("dialog.unsaved.question", hostile));
  }
}
