package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.session.DocumentSession;
import ovation.app.text.Texts;
import ovation.app.ui.EditorPage;
import ovation.app.ui.Screen;
import ovation.model.edit.AnnotationEdits;
import ovation.packaging.trust.TrustStore;
import ovation.packaging.trust.Verification;

/** The trust panel: what it says of a signed package, and what a user can do about it. */
class TrustPanelTest {
  @TempDir private Path folder;
  private final Screen screen;
  private EditorPage page;
  private SignedAppliance appliance;
  private TrustStore store;
  private DocumentSession session;

  TrustPanelTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void start() throws Exception {
    begin(Screen.english(), folder);
  }

  private void begin(Texts texts, Path place) throws Exception {
    appliance = new SignedAppliance(place);
    Path ova = appliance.make();
    store = TrustStore.in(folder.resolve("trust"));
    page = new EditorPage(screen, texts, folder);
    page.user().offers(appliance.authority());
    session = page.open(ova);
    page.await(() -> session.packageState().verificationProperty().get() != null);
    page.press("#signature");
  }

  @AfterEach
  void stop() {
    page.close();
  }

  @Test
  void aStrangerIsDoubtfulAndEveryFactHasItsReason() throws Exception {
    assertEquals("Signed, signer not trusted", text("#signature"));
    String said = page.says();
    for (String part :
        new String[] {
          "Integrity",
          "Unchanged",
          "Coverage",
          "Complete",
          "Signature",
          "Fits",
          "Signer",
          "Unknown",
          "Time",
          "Valid now",
          "Example Works",
          "Example Authority",
          "Time stamp"
        }) {
      assertTrue(said.contains(part), part + " in " + said);
    }
    screen.picture("trust-unknown");
  }

  @Test
  void itSpeaksGerman() throws Exception {
    stop();
    begin(Texts.in(Locale.GERMAN), Files.createDirectories(folder.resolve("german")));
    String said = page.says();
    assertTrue(said.contains("Die Signatur passt zum Manifest."), said);
    assertTrue(said.contains("dem nicht nachweislich zu trauen ist."), said);
    for (String english : new String[] {"The ", " is ", "certificate", "Valid"}) {
      assertFalse(said.contains(english), said);
    }
    screen.picture("trust-german");
  }

  @Test
  void aDamagedPackageIsDescribedInGerman() throws Exception {
    stop();
    Path plain = folder.resolve("plain");
    Files.writeString(
        plain.resolve("gateway.mf"),
        """
        SHA256(readme.txt)= %s
        SHA1(readme.txt)= %s
        SHA256(readme.txt)= %s
        CRC32(gateway.ovf)= 0
        no digest
        """
            .formatted("0".repeat(64), "A".repeat(40), "1".repeat(64)));
    Files.writeString(plain.resolve("gateway.cert"), "no certificate\n");
    Path elsewhere = Files.move(plain.resolve("readme.txt"), folder.resolve("readme.txt"));
    Files.createSymbolicLink(plain.resolve("readme.txt"), elsewhere);
    page = new EditorPage(screen, Texts.in(Locale.GERMAN), folder);
    session = page.open(plain.resolve("gateway.ovf"));
    page.await(() -> session.packageState().verificationProperty().get() != null);
    page.run("view.trust").awaitNode("#trust-pane");
    String said = page.says();
    for (String part :
        new String[] {
          "Die Zertifikatsdatei ist nicht gültig. Sie enthält keine Zeile mit einer Signatur",
          "Zeile 4 benutzt die unbekannte Prüfsumme „CRC32“.",
          "Zeile 5 gibt keine Prüfsumme an: „no digest“",
          "„readme.txt“ ist mit verschiedenen Prüfsummen aufgeführt.",
          "Das Manifest mischt Prüfsummen: SHA256, SHA1.",
          "Ziffern in Großbuchstaben",
          "„readme.txt“ ist ein Link; sein Ziel wird weggelassen."
        }) {
      assertTrue(said.contains(part), part + " in " + said);
    }
    for (String english : new String[] {"The ", " is ", "ertificate", "Line "}) {
      assertFalse(said.contains(english), said);
    }
    screen.picture("trust-damaged-german");
  }

  @Test
  void whatIsWorthSayingIsAsGraveAsItsRuleAndTheWorstComesFirst() throws Exception {
    stop();
    Path plain = folder.resolve("plain");
    Files.writeString(
        plain.resolve("gateway.mf"),
        """
        SHA1(readme.txt)= %s
        SHA1(readme.txt)= %s
        CRC32(readme.txt)= 0
        """
            .formatted("A".repeat(40), "1".repeat(40)));
    page = new EditorPage(screen, Screen.english(), folder);
    session = page.open(plain.resolve("gateway.ovf"));
    page.await(() -> session.packageState().verificationProperty().get() != null);
    page.run("view.trust").awaitNode("#trust-pane");
    screen.picture("trust-remarks");
    assertEquals(
        List.of("M-05 ov-err", "M-09 ov-err", "M-05 ov-warn", "M-07 ov-muted"),
        screen.lookup(".ov-trust-row").queryAllAs(HBox.class).stream()
            .filter(row -> code(row).matches("[A-Z]-[0-9]+"))
            .map(row -> code(row) + " " + row.lookup(".ov-trust-icon").getStyleClass().getLast())
            .toList());
  }

  private static String code(HBox row) {
    return row.lookup(".ov-strong") instanceof Labeled title ? title.getText() : "";
  }

  @Test
  void aPinnedPublisherIsTrustedUntilItIsForgotten() throws Exception {
    page.press("#trust-pin");
    screen.picture("trust-pin");
    page.press("#trust-pin-yes");
    page.await(() -> isSigner(Verification.Signer.TRUSTED));
    assertEquals("Signed and verified", text("#signature"));
    assertEquals("Example Works", store.publishers().getFirst().name());
    assertFalse(page.has("#trust-pin"), "it cannot be pinned twice");
    screen.picture("trust-pinned");
    page.run("edit.settings");
    page.press("#settings-trust");
    page.awaitNode("#settings-sheet").await(() -> page.says().contains("Example Works"));
    screen.picture("trust-settings");
    page.press(".ov-settings .ov-icon-only");
    page.await(() -> isSigner(Verification.Signer.UNKNOWN));
    assertTrue(store.publishers().isEmpty());
  }

  @Test
  void anAuthorityIsTrustedAfterAQuestion() throws Exception {
    page.press("#trust-add-authority");
    page.awaitNode("#trust-authority-yes");
    assertTrue(store.certificates().isEmpty(), "not before it is confirmed");
    screen.picture("trust-authority");
    page.press("#trust-authority-yes");
    page.await(() -> isSigner(Verification.Signer.TRUSTED));
    assertEquals(1, store.certificates().size());
    assertFalse(page.has("#trust-add-authority"));
    screen.picture("trust-trusted");
  }

  @Test
  void anEditIsSaidAtOnceToBeOutsideOfTheSignature() throws Exception {
    assertFalse(page.has("#trust-stale"));
    screen.call(() -> {
      var envelope = session.snapshotProperty().get().envelope().orElseThrow();
      session.apply(AnnotationEdits.set(envelope.systems().getFirst(), "changed"));
      return envelope;
    });
    assertTrue(page.has("#trust-stale"));
    assertEquals("Signature no longer covers this", text("#signature"));
    screen.picture("trust-stale");
    screen.call(() -> {
      session.undo();
      return session;
    });
    assertFalse(page.has("#trust-stale"));
  }

  private boolean isSigner(Verification.Signer state) {
    Verification found = session.packageState().verificationProperty().get();
    return found != null && found.signer() == state;
  }

  private String text(String selector) {
    return ((Labeled) page.node(selector)).getText();
  }
}
