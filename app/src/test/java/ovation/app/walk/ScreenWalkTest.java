package ovation.app.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ovation.app.look.Appearance;
import ovation.app.text.Texts;
import ovation.app.ui.Screen;

/**
 * Everything on every screen has a name, can be told from its ground (4.5:1; large text and icons
 * 3:1), and is there as a whole: in all languages and in every palette. The screens are found by
 * using the program, so that a new one is walked without being listed here. At twice the size,
 * where German has the least room, one part of each kind stands for all; with {@code
 * -Dwalk.large=true} everything is walked.
 */
class ScreenWalkTest {
  @TempDir private Path folder;
  private final Screen screen;

  ScreenWalkTest() throws Exception {
    screen = new Screen();
  }

  static Stream<Arguments> variants() {
    return Stream.of(
        Arguments.of("en", Appearance.LIGHT, 100),
        Arguments.of("pseudo", Appearance.CONTRAST, 100),
        Arguments.of("de", Appearance.DARK, 100),
        Arguments.of("de", Appearance.LIGHT, 200));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void everyoneCanReadAndReachEverything(String language, Appearance appearance, int percent)
      throws Exception {
    Texts texts = language.equals("pseudo") ? PseudoTexts.texts() : Texts.in(Locale.of(language));
    Map<String, String> found = new TreeMap<>();
    try (Walk walk = new Walk(screen, texts, appearance, percent, folder, found)) {
      if (percent == 100 || Boolean.getBoolean("walk.large")) {
        walk.everything();
      } else {
        walk.briefly();
      }
    }
    String all =
        found.entrySet().stream()
            .map(finding -> finding.getKey() + " [" + finding.getValue() + "]")
            .collect(Collectors.joining("\n"));
    assertEquals("", all, () -> found.size() + " findings");
  }
}
