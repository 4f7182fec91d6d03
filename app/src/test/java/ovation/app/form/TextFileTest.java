package ovation.app.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
  void whatPeopleSaveIsRead(String charset) {
    String text = "Größe – „nur so“\n";
    assertEquals(text, TextFile.decode(text.getBytes(Charset.forName(charset))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ab", "abc"})
  void aByteOrderMarkIsNoText(String text) {
    assertEquals(text, TextFile.decode(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
    assertEquals(text, TextFile.decode(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(text, TextFile.decode(text.getBytes(StandardCharsets.UTF_8)));
  }
}
