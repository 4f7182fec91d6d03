package ovation.app.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.look.Appearance;
import ovation.app.ui.EditorPage;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;

/**
 * Whatever stands on a screen comes from the catalogues or out of the document. In a language
 * without a plain vowel, English words in a row that are in no document were never translated.
 */
class UntranslatedTest {
  private static final Pattern ENGLISH =
      Pattern.compile("(?<!\\p{L})[a-z]{2,}(?: [a-z]{2,})+(?!\\p{L})");

  @TempDir private Path folder;
  private final Screen screen;

  UntranslatedTest() throws Exception {
    screen = new Screen();
  }

  @Test
  void noScreenSaysAnythingInEnglish() throws Exception {
    Map<String, String> read;
    try (Walk walk =
        new Walk(screen, PseudoTexts.texts(), Appearance.LIGHT, 100, folder, new TreeMap<>())) {
      walk.everything();
      read = walk.read();
    }
    assertTrue(read.size() > 500, () -> "only " + read.size() + " texts were seen");
    String known = known();
    Set<String> english = new TreeSet<>();
    read.forEach((text, place) ->
        ENGLISH
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .filter(words -> !known.contains(words))
            .forEach(words -> english.add(text + " [" + place + "]")));
    assertEquals("", String.join("\n", english));
  }

  /** All that can be read in the documents of the walk. */
  private static String known() throws Exception {
    try (InputStream sample =
        EditorPage.class.getResourceAsStream("/ovation/app/sample/harbour.ova")) {
      byte[] bytes = Objects.requireNonNull(sample).readAllBytes();
      return String.join(
              "\n",
              new String(bytes, StandardCharsets.UTF_8),
              new String(Registry.bytes(), StandardCharsets.UTF_8),
              Walk.EMPTY)
          .replaceAll("\\s+", " ");
    }
  }
}
