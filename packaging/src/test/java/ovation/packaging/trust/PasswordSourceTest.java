package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Console;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.InputException;

/** Where pass phrases come from. */
class PasswordSourceTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"Grüße 鍵", "Grüße 鍵\n", "Grüße 鍵\r\nmore\n"})
  void theFirstLineOfAFile(String content) throws Exception {
    Path file = Files.writeString(folder.resolve("p"), content);
    assertEquals("Grüße 鍵", new String(PasswordSource.fromFile(file).password("any")));
  }

  @Test
  void anEmptyFileIsAnEmptyPassword() throws Exception {
    Path file = Files.writeString(folder.resolve("p"), "");
    assertEquals(0, PasswordSource.fromFile(file).password("any").length);
  }

  @Test
  void filesThatGiveNone() throws Exception {
    Path latin = Files.write(folder.resolve("l"), "Grüße".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(refusal(PasswordSource.fromFile(latin)).endsWith("is not UTF-8 text."));
    assertTrue(refusal(PasswordSource.fromFile(folder.resolve("absent"))).contains("no such file"));
    assertTrue(refusal(PasswordSource.fromFile(folder)).endsWith("is not a file."));
  }

  @Test
  void environment() throws Exception {
    assertEquals(
        "value of KEY",
        new String(new EnvironmentPassword("KEY", name -> "value of " + name).password("any")));
    assertEquals(
        "The environment variable KEY is not set.",
        refusal(new EnvironmentPassword("KEY", name -> null)));
  }

  @Test
  void aFixedOneIsCopiedEachTime() throws Exception {
    char[] given = "secret".toCharArray();
    PasswordSource source = PasswordSource.fixed(given);
    Arrays.fill(given, 'x');
    char[] first = source.password("any");
    Arrays.fill(first, '\0');
    assertArrayEquals("secret".toCharArray(), source.password("any"));
  }

  @Test
  void withoutATerminalThePromptSaysWhatToDo() {
    Assumptions.assumeTrue(
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isEmpty(),
        "the tests run at a terminal");
    assertEquals(
        "Password for release.p12 is needed, and there is no terminal to ask at. Use a password"
            + " file or an environment variable.",
        assertThrows(
                InputException.class,
                () -> PasswordSource.console().password("Password for release.p12"))
            .getMessage());
  }

  private static String refusal(PasswordSource source) {
    return assertThrows(InputException.class, () -> source.password("any")).getMessage();
  }
}
