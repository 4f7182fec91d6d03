package ovation.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.keep.LineFile;
import ovation.app.look.Appearance;

class SettingsTest {
  @TempDir private Path folder;
  private final List<Runnable> later = new ArrayList<>();
  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("ovation").resolve("settings.txt");
  }

  private Settings settings() {
    return new Settings(new LineFile(file), later::add);
  }

  @Test
  void whatIsChosenHoldsAtTheNextStart() throws Exception {
    Settings first = settings();
    first.of(LookSettings.APPEARANCE).set(Appearance.DARK);
    first.of(LookSettings.SCALE).set(200);
    first.of(LookSettings.SCALE).set(150);
    assertFalse(Files.exists(file), "written while the user is still choosing");
    assertEquals(1, later.size());
    later.getFirst().run();
    assertEquals(List.of("appearance=dark", "scale=150"), Files.readAllLines(file));
    Settings second = settings();
    assertEquals(Appearance.DARK, second.of(LookSettings.APPEARANCE).get());
    assertEquals(150, second.of(LookSettings.SCALE).get());
  }

  @Test
  void theEndDoesNotWait() throws Exception {
    try (Settings settings = settings()) {
      settings.of(Language.SETTING).set(Language.GERMAN);
    }
    assertEquals(List.of("language=german"), Files.readAllLines(file));
    later.getFirst().run();
    assertEquals(Locale.GERMAN, settings().of(Language.SETTING).get().locale(Locale.ENGLISH));
  }

  @Test
  void nonsenseCountsAsNotChosenAndTheUnknownStays() throws Exception {
    Files.createDirectories(folder.resolve("ovation"));
    Files.write(
        file,
        List.of("appearance=mauve", "scale=9000", "font-size=big", "=", "later.version=x=y", "?"));
    Settings settings = settings();
    assertEquals(Appearance.SYSTEM, settings.of(LookSettings.APPEARANCE).get());
    assertEquals(300, settings.of(LookSettings.SCALE).get());
    assertEquals(13, settings.of(LookSettings.FONT_SIZE).get());
    settings.of(LookSettings.SCALE).set(100);
    settings.close();
    assertEquals(
        List.of("appearance=mauve", "font-size=big", "later.version=x=y"),
        Files.readAllLines(file));
  }

  @Test
  void aSettingIsOneProperty() {
    Settings settings = settings();
    assertSame(settings.of(LookSettings.SCALE), settings.of(LookSettings.SCALE));
  }
}
