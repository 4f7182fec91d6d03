package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.keep.UserFolders;
import ovation.app.text.Texts;
import ovation.app.ui.Screen;
import ovation.packaging.archive.OvfPackage;

/** The export sheet makes a key for whoever has none, and signs with a CMS block. */
class SigningSheetTest {
  @TempDir private Path folder;
  private final Screen screen;
  private @Nullable EditorParts parts;

  SigningSheetTest() throws Exception {
    screen = new Screen();
  }

  private EditorParts open(Texts texts) throws Exception {
    Path appliance = folder.resolve("harbour.ova");
    try (InputStream sample = getClass().getResourceAsStream("/ovation/app/sample/harbour.ova")) {
      Files.copy(Objects.requireNonNull(sample), appliance);
    }
    EditorParts made =
        screen.call(() ->
            new EditorParts(
                texts,
                screen.look(),
                screen.fonts(),
                new NoDialogs(),
                UserFolders.in(folder),
                path -> {}));
    parts = made;
    screen.show(made.scene());
    screen.call(() -> {
      made.editor().open(appliance);
      return appliance;
    });
    await(() -> made.workspace().currentProperty().get() != null);
    screen.call(() -> {
      made.actions().find("file.export").orElseThrow().run();
      return made;
    });
    await(() -> node("#export-sheet") != null);
    return made;
  }

  @AfterEach
  void stop() {
    EditorParts open = parts;
    if (open != null) {
      screen.call(() -> {
        open.close();
        return open;
      });
    }
  }

  @Test
  void aNewKeySignsWithACmsBlock() throws Exception {
    var _ = open(Screen.english());
    press("#export-trial");
    type("#trial-holder", "Harbour Works");
    type("#trial-password", "correct horse");
    screen.picture("sign-trial");
    press("#trial-make");
    await(() -> !node("#trial-key").isVisible() && !button("#export-start").isDisabled());
    assertTrue(Files.exists(folder.resolve("signing-key.p12")));
    screen.call(() -> {
      CheckBox box = (CheckBox) node("#export-cms").lookup(".check-box");
      box.fire();
      return box;
    });
    await(() -> !button("#export-start").isDisabled());
    screen.picture("sign-ready");
    press("#export-start");
    await(() -> node("#delivered") != null);
    try (OvfPackage written = OvfPackage.open(folder.resolve("harbour-signed.ova"))) {
      String file = new String(written.certificate().orElseThrow(), StandardCharsets.US_ASCII);
      assertTrue(file.contains("-----BEGIN CMS-----"), file);
      assertEquals(1, file.split("SHA256\\(", -1).length - 1);
    }
  }

  @Test
  void itSpeaksGerman() throws Exception {
    var _ = open(Texts.in(Locale.GERMAN));
    press("#export-trial");
    type("#trial-holder", "Hafenwerke");
    assertTrue(button("#trial-make").isDisabled(), "a password is missing");
    type("#trial-password", "correct horse");
    assertFalse(button("#trial-make").isDisabled());
    assertEquals("Erzeugen und verwenden", button("#trial-make").getText());
    screen.picture("sign-german");
  }

  private void type(String selector, String text) {
    screen.call(() -> {
      ((TextField) node(selector)).setText(text);
      return text;
    });
  }

  private void press(String selector) throws Exception {
    await(() -> !button(selector).isDisabled());
    screen.call(() -> {
      button(selector).fire();
      return selector;
    });
  }

  private Button button(String selector) {
    return (Button) node(selector);
  }

  private Node node(String selector) {
    return Objects.requireNonNull(parts).scene().lookup(selector);
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
