package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.text.Texts;
import ovation.app.ui.EditorPage;
import ovation.app.ui.Screen;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.trust.Verification;

/** The export sheet makes a key for whoever has none, and signs with a CMS block. */
class SigningSheetTest {
  @TempDir private Path folder;
  private final Screen screen;
  private @Nullable EditorPage opened;

  SigningSheetTest() throws Exception {
    screen = new Screen();
  }

  private EditorPage open(Texts texts) throws Exception {
    EditorPage page = new EditorPage(screen, texts, folder);
    opened = page;
    page.open(EditorPage.sample(folder));
    return page.run("file.export").awaitNode("#export-sheet");
  }

  @AfterEach
  void stop() {
    if (opened != null) {
      opened.close();
    }
  }

  @Test
  void aNewKeySignsWithACmsBlock() throws Exception {
    EditorPage page = open(Screen.english());
    page.press("#export-trial");
    page.type("#trial-holder", "Harbour Works");
    page.type("#trial-password", "correct horse");
    screen.picture("sign-trial");
    page.press("#trial-make");
    page.await(
        () -> !page.node("#trial-key").isVisible() && !page.button("#export-start").isDisabled());
    assertTrue(Files.exists(folder.resolve("signing-key.p12")));
    page.tick("#export-cms");
    page.await(() -> !page.button("#export-start").isDisabled());
    screen.picture("sign-ready");
    page.press("#export-start");
    page.await(() -> page.has("#delivered"));
    assertEquals(
        "Signed with the chosen key by CN=Harbour Works. Deployers will see an unknown signer"
            + " unless they trust this very certificate.",
        ((Labeled) page.node("#delivered-signer")).getText());
    screen.picture("delivered-self-signed");
    try (OvfPackage written = OvfPackage.open(folder.resolve("harbour-signed.ova"))) {
      String file = new String(written.certificate().orElseThrow(), StandardCharsets.US_ASCII);
      assertTrue(file.contains("-----BEGIN CMS-----"), file);
      assertEquals(1, file.split("SHA256\\(", -1).length - 1);
    }
  }

  @Test
  void aPackageIsSignedWhereItIs() throws Exception {
    EditorPage page = new EditorPage(screen, Screen.english(), folder);
    opened = page;
    Path appliance = EditorPage.sample(folder);
    page.open(appliance);
    page.run("view.trust").awaitNode("#trust-sign");
    screen.picture("trust-unsigned");
    page.press("#trust-sign");
    page.awaitNode("#sign-sheet");
    page.press("#export-trial");
    page.type("#trial-holder", "Harbour Works");
    page.type("#trial-password", "correct horse");
    page.press("#trial-make");
    page.await(() -> !page.button("#sign-start").isDisabled());
    screen.picture("sign-here");
    byte[] before;
    try (OvfPackage plain = OvfPackage.open(appliance)) {
      before = plain.descriptor();
    }
    page.press("#sign-start");
    page.await(() -> page.session().packageState().signedProperty().get());
    assertFalse(page.session().dirtyProperty().get());
    page.await(() -> page.session().packageState().verificationProperty().get() != null);
    Verification found = page.session().packageState().verificationProperty().get();
    assertEquals(Verification.Signature.FITS, Objects.requireNonNull(found).signature());
    try (OvfPackage written = OvfPackage.open(appliance)) {
      assertArrayEquals(before, written.descriptor());
    }
  }

  @Test
  void itSpeaksGerman() throws Exception {
    EditorPage page = open(Texts.in(Locale.GERMAN));
    page.press("#export-trial");
    page.type("#trial-holder", "Hafenwerke");
    assertTrue(page.button("#trial-make").isDisabled(), "a password is missing");
    page.type("#trial-password", "correct horse");
    assertFalse(page.button("#trial-make").isDisabled());
    assertEquals("Erzeugen und verwenden", page.button("#trial-make").getText());
    screen.picture("sign-german");
    page.press("#trial-make");
    page.await(() -> page.says().contains("Das Zertifikat ist selbst ausgestellt: Wer ihm"));
    String said = page.says();
    for (String english : new String[] {"The ", "self-signed:", "deployers", " will "}) {
      assertFalse(said.contains(english), said);
    }
    screen.picture("sign-remarks-german");
  }
}
