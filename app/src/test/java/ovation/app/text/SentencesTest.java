package ovation.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ovation.model.rules.RuleDescription;
import ovation.model.rules.Rules;
import ovation.model.target.Portability;
import ovation.model.target.Support;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Targets;
import ovation.model.target.Topic;
import ovation.model.text.Quoted;
import ovation.model.text.Sentence;
import ovation.model.vendor.SettingTable;

/** Every sentence of the code can be said in German, and nothing else is in the catalogue. */
class SentencesTest {
  private static final Path CATALOGUE =
      Path.of("src", "main", "resources", "ovation", "app", "text", "sentences_de.po");
  private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");
  private static final Pattern TOLD = Pattern.compile("[\\p{L}“”]");

  private static final Pattern WORD = Pattern.compile("\\b\\p{Ll}{2,}\\b");

  private static final Pattern CODE = Pattern.compile("=\"[^\"]*\"|\\{\"[^}]*\"\\}");
  private static final Pattern FOREIGN = Pattern.compile("[\"”]|\\b([Bb]itte|Ihre?n?)\\b");

  private static Path sources(String module) {
    return Path.of("..", module, "src", "main", "java");
  }

  private static Patterns patterns() throws IOException {
    return Patterns.below(sources("model"), sources("packaging"), sources("app"));
  }

  /** All that needs words or quotes: a mere row of places is the same in every language. */
  private static Set<String> english() throws IOException {
    Set<String> all = new TreeSet<>(patterns().found());
    rules().forEach(rule -> all.addAll(texts(rule)));
    Targets.builtIn().forEach(target -> all.addAll(notes(target)));
    SettingTable.all().forEach(row -> all.addAll(List.of(row.title(), row.meaning())));
    all.removeIf(pattern -> !TOLD.matcher(PLACE.matcher(pattern).replaceAll("")).find());
    return all;
  }

  private static Stream<RuleDescription> rules() {
    return Stream.concat(Rules.ALL.stream(), Portability.rules().stream());
  }

  /** The title of a rule, the paragraphs of its page, and its clause if there are words in it. */
  private static List<String> texts(RuleDescription rule) {
    return Stream.of(
            Stream.of(rule.title()),
            rule.page().stream().map(Sentence::pattern),
            Stream.of(rule.clause()).filter(clause -> WORD.matcher(clause).find()))
        .flatMap(texts -> texts)
        .toList();
  }

  /** What the file of a platform says about the things that it lists. */
  private static List<String> notes(TargetPlatform target) {
    return Stream.concat(
            Stream.of(target.importedBy()),
            Stream.of(Topic.values())
                .flatMap(topic -> target.statements(topic).values().stream())
                .map(Support::note))
        .toList();
  }

  private static Map<String, String> german() throws IOException {
    return Sentences.read(Files.newBufferedReader(CATALOGUE, StandardCharsets.UTF_8));
  }

  private static Set<String> places(String pattern) {
    return PLACE
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyPatternIsALiteral() throws Exception {
    assertEquals(List.of(), patterns().worked());
  }

  /** The command line speaks English only. */
  @Test
  void wordsAreNotSaidAsTheyAre() throws Exception {
    Path commands = Path.of("ovation", "packaging", "cli");
    assertEquals(
        List.of(),
        patterns().untold().stream()
            .filter(found -> !found.contains(commands.toString()))
            .toList());
  }

  @Test
  void germanSaysEverySentence() throws Exception {
    Set<String> missing = english();
    missing.removeAll(german().keySet());
    assertEquals("", String.join("\n", missing), "without a German text");
  }

  @Test
  void theCatalogueHasNothingThatNobodySays() throws Exception {
    Set<String> obsolete = new TreeSet<>(german().keySet());
    obsolete.removeAll(english());
    assertEquals("", String.join("\n", obsolete), "in the catalogue, but not in the code");
  }

  @Test
  void germanHasTheSamePlaces() throws Exception {
    german().forEach((english, german) -> assertEquals(places(english), places(german), english));
  }

  @Test
  void germanIsGerman() throws Exception {
    german()
        .forEach((english, german) -> {
          assertFalse(german.isBlank(), english);
          assertEquals(english.endsWith("."), german.endsWith("."), english);
          String prose = CODE.matcher(german).replaceAll("");
          assertFalse(FOREIGN.matcher(prose).find(), german);
        });
  }

  @Test
  void patternsAreFoundHoweverTheyAreWritten() {
    Patterns found =
        Patterns.of(
            """
            a = Sentence.of("One \\"{0}\\"" + " more", f("x", 'y'), b ? "c" : "d");
            b = Sentence.of(x.is("no", (1)) ? "Two" : y ? "Three" /* "z" */ : "Four {0}", a);
            c = Sentence.count(list.size(), "{0} thing", "{0} things");
            d = Sentence.of(name, "Five");
            e = Sentence.of("Six " + name);
            f = Sentence.asItIs("Ethernet 1");
            g = Sentence.asItIs(name + " is gone");
            """);
    assertEquals(
        Set.of("One \"{0}\" more", "Two", "Three", "Four {0}", "{0} thing", "{0} things"),
        found.found());
    assertEquals(List.of("source: \" is gone\""), found.untold());
    assertEquals(List.of("source: name", "source: \"Six \" + name"), found.worked());
  }

  @Test
  void argumentsSpeakTheLanguageAndAreNeverPatterns() {
    Sentence sentence =
        Sentence.of("{0} has no capacity.", Sentence.of("Disk {0}", new Quoted("{0} {1} \\ $1 '")));
    assertEquals("Disk \"{0} {1} \\ $1 '\" has no capacity.", sentence.text());
    assertEquals(
        "Datenträger „{0} {1} \\ $1 '“ hat keine Kapazität.",
        Texts.in(Locale.GERMAN).say(sentence));
    String english = "Disk “{0} {1} \\ $1 '” has no capacity.";
    assertEquals(english, Texts.in(Locale.ENGLISH).say(sentence));
    assertEquals(english, Texts.in(Locale.JAPAN).say(sentence));
  }

  @Test
  void aBrokenCatalogueIsRefused() throws Exception {
    assertEquals(
        Map.of("a \"b\"", "c"),
        Sentences.read(new StringReader("# x\nmsgid \"a \\\"b\\\"\"\nmsgstr \"c\"\n\n")));
    for (String wrong :
        List.of(
            "msgid a\nmsgstr \"b\"",
            "msgid \"a\"\nmsgstr \"b\"\nmsgid \"a\"\nmsgstr \"c\"",
            "msgid \"a\"\n\"b\"")) {
      assertThrows(IOException.class, () -> Sentences.read(new StringReader(wrong)), wrong);
    }
  }
}
