package ovation.app.pick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatcherTest {
  private static List<String> ranked(String typed, String... texts) {
    Matcher matcher = new Matcher(typed);
    return List.of(texts).stream()
        .filter(text -> matcher.match(text).isPresent())
        .sorted(Comparator.comparingInt(text -> -matcher.match(text).orElseThrow().score()))
        .toList();
  }

  @Test
  void startsOfWordsComeFirst() {
    assertEquals(
        List.of("Save as…", "Sign and export…", "Use as"),
        ranked("sa", "Use as", "Sign and export…", "Save as…", "Close"));
  }

  @Test
  void lettersSideBySideBeatScatteredOnes() {
    assertEquals("node12", ranked("node12", "node102", "node12", "node1x2").getFirst());
  }

  @Test
  void severalWordsInAnyOrder() {
    assertTrue(new Matcher("export sign").match("Sign and export").isPresent());
    assertFalse(new Matcher("export sing").match("Sign and export").isPresent());
  }

  @Test
  void tellsWhichLettersWereFound() {
    assertEquals(
        "{0, 9}", new Matcher("se").match("Sign and export").orElseThrow().letters().toString());
  }

  @Test
  void caseDoesNotMatterAndNothingTypedFitsAll() {
    assertTrue(new Matcher("SIGN").match("sign").isPresent());
    assertTrue(new Matcher("  ").fitsAll());
    assertTrue(new Matcher("").match("anything").isPresent());
    assertTrue(new Matcher("").match("").isPresent());
    assertFalse(new Matcher("a").match("").isPresent());
  }

  @Test
  void nothingTypedLeavesTheOrderAsItIs() {
    assertEquals(
        List.of("Open address…", "Go", "Open…"), ranked("", "Open address…", "Go", "Open…"));
  }
}
