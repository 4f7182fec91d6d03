package ovation.app.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.app.language.TextTable.Entry;
import ovation.model.deployment.TranslatableText;
import ovation.model.deployment.Translations;

/** What a translator gets comes back as it was, from whatever spreadsheet. */
class TextTableTest {
  private static final Translations TEXTS =
      new Translations(
          "en-US",
          List.of("de"),
          List.of(
              new TranslatableText(
                  "a", true, List.of(), "Say \"yes\",\nor no", Map.of("de", "Ja; nein")),
              new TranslatableText("b", false, List.of(), "=HYPERLINK(1)", Map.of())));

  @Test
  void whatIsWrittenIsRead() {
    String table = TextTable.write(TEXTS);
    assertTrue(table.startsWith("\uFEFFkey,en-US,de\r\n"), table);
    assertTrue(table.contains("'=HYPERLINK(1)"), table);
    assertEquals(
        List.of(
            new Entry("a", "en-US", "Say \"yes\",\nor no"),
            new Entry("a", "de", "Ja; nein"),
            new Entry("b", "en-US", "=HYPERLINK(1)"),
            new Entry("b", "de", "")),
        TextTable.read(table));
  }

  @ParameterizedTest
  @ValueSource(strings = {"key,de\na,Ja", "Key;de\r\na;Ja\r\n", "key\tde\na\tJa"})
  void separatorsAreFound(String table) {
    assertEquals(List.of(new Entry("a", "de", "Ja")), TextTable.read(table));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b\n1,2", "key\na", "\u0000\u0001PNG"})
  void whatIsNoTableIsRefused(String table) {
    assertThrows(IllegalArgumentException.class, () -> TextTable.read(table));
  }
}
