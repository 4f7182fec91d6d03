package ovation.app.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ovation.app.text.Texts;
import ovation.packaging.trust.Said;
import ovation.packaging.trust.Saying;

/** Every sentence about trust is said in German, with all that it is about. */
class WordingTest {
  private static final ResourceBundle GERMAN =
      ResourceBundle.getBundle(
          "ovation.app.text.sayings", Locale.GERMAN, Wording.class.getModule());

  private final Wording german = new Wording(Texts.in(Locale.GERMAN));
  private final Wording english = new Wording(Texts.in(Locale.ENGLISH));

  @Test
  void germanSaysEverythingWithTheSameArguments() {
    Set<String> names =
        Arrays.stream(Saying.values()).map(Saying::name).collect(Collectors.toSet());
    assertEquals(new TreeSet<>(names), new TreeSet<>(GERMAN.keySet()));
    for (Saying saying : Saying.values()) {
      String words = GERMAN.getString(saying.name());
      assertEquals(places(saying.english()), places(words), saying.name());
      if (saying.english().matches("(?s).*[a-z]{3}.*")) {
        assertNotEquals(saying.english(), words, saying.name());
      }
    }
  }

  private static Set<String> places(String pattern) {
    return Pattern.compile("\\{\\d\\}")
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void englishIsWhatTheCommandLineSays() {
    Said name = new Said(Saying.FILE_DIFFERS, List.of(new Said.Name("a\u0007 {1}.vmdk")));
    Said gaps = new Said(Saying.GAPS, List.of(new Said.Within(name)));
    assertEquals(gaps.text(), english.of(gaps));
    Said chain =
        new Said(
            Saying.CHAIN_BROKEN,
            List.of("CN=Root", new Said(Saying.DEFECT_WEAK, List.of("CN=Middle"))));
    assertEquals(chain.text(), english.of(chain));
  }

  @Test
  void germanHasItsOwnQuotesDaysAndNumbers() {
    assertEquals(
        "„disk.vmdk“ ist nicht die Datei, die das Manifest beschreibt.",
        german.of(new Said(Saying.FILE_DIFFERS, List.of(new Said.Name("disk.vmdk")))));
    assertEquals(
        "1.200 Dateien wurden nicht gelesen.",
        german.of(new Said(Saying.FILES_NOT_READ, List.of(1200L))));
    String valid =
        german.of(new Said(Saying.TIME_VALID, List.of(Instant.parse("2026-06-01T12:00:00Z"))));
    assertEquals("Das Zertifikat gilt bis 01.06.2026.", valid);
    String link =
        german.of(
            new Said(
                Saying.LINK_DEFECT,
                List.of(new Said.Alone(new Said(Saying.DEFECT_PLACE, List.of("CN=X"))))));
    assertEquals("Das Zertifikat von CN=X passt dort nicht.", link);
  }

  @Test
  void onlyTheFirstReasonsAreSaid() {
    Said said = new Said(Saying.UNSIGNED, List.of());
    assertTrue(german.first(List.of(said, said, said, said, said)).contains("2"));
    assertEquals("Das Paket ist nicht signiert.", german.first(List.of(said)));
  }
}
