package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.text.Texts;
import ovation.app.ui.EditorPage;
import ovation.app.ui.Screen;

/** What cannot be done is explained in German on a German screen. */
class GermanFailuresTest {
  @TempDir private Path folder;
  private final Screen screen;
  private EditorPage page;

  GermanFailuresTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void start() {
    page = new EditorPage(screen, Texts.in(Locale.GERMAN), folder);
  }

  @AfterEach
  void stop() {
    page.close();
  }

  private void says(String german) throws TimeoutException {
    page.await(() -> page.says().contains(german));
    String said = page.says();
    for (String english : new String[] {"The ", " is ", " cannot ", " holds ", " could not "}) {
      assertFalse(said.contains(english), said);
    }
  }

  @Test
  void aFileThatIsNoPackage() throws Exception {
    Path text = folder.resolve("notes.ova");
    Files.writeString(text, "no archive, ".repeat(100));
    screen.call(() -> {
      page.parts().editor().open(text);
      return text;
    });
    says(text + " ist kein TAR-Archiv und damit keine OVA: ");
    screen.picture("failure-open-german");
  }

  @Test
  void aFileThatIsGone() throws Exception {
    Path gone = folder.resolve("gone.ova");
    screen.call(() -> {
      page.parts().editor().open(gone);
      return gone;
    });
    says(gone + " gibt es nicht. Den Pfad prüfen.");
  }

  @Test
  void aFileThatIsNoKey() throws Exception {
    Path text = folder.resolve("notes.txt");
    Files.writeString(text, "no key\n");
    page.open(EditorPage.sample(folder));
    page.run("file.export").awaitNode("#export-sheet");
    screen.call(() -> {
      TextField key = (TextField) page.node("#export-key").lookup(".text-field");
      key.setText(text.toString());
      key.fireEvent(new ActionEvent());
      return key;
    });
    says("notes.txt ist keine Schlüsseldatei; gelesen werden PKCS#12 und PEM.");
    screen.picture("failure-key-german");
  }
}
