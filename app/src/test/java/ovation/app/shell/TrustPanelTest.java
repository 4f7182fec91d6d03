package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.keep.UserFolders;
import ovation.app.session.DocumentSession;
import ovation.app.text.Texts;
import ovation.app.ui.Screen;
import ovation.model.edit.AnnotationEdits;
import ovation.packaging.trust.TrustStore;
import ovation.packaging.trust.Verification;

/** The trust panel: what it says of a signed package, and what a user can do about it. */
class TrustPanelTest {
  @TempDir private Path folder;
  private final Screen screen;
  private EditorParts parts;
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
    parts =
        screen.call(() ->
            new EditorParts(
                texts,
                screen.look(),
                screen.fonts(),
                new Chooser(),
                UserFolders.in(folder),
                path -> {}));
    screen.show(parts.scene());
    screen.call(() -> {
      parts.editor().open(ova);
      return ova;
    });
    await(() -> parts.workspace().currentProperty().get() != null);
    session = Objects.requireNonNull(parts.workspace().currentProperty().get());
    await(() -> session.verificationProperty().get() != null);
    press("#signature");
  }

  /** A user who offers the authority's certificate whenever a key or certificate is asked for. */
  private final class Chooser extends NoDialogs {
    @Override
    public Optional<Path> chooseKey() {
      return Optional.of(appliance.authority());
    }
  }

  @AfterEach
  void stop() {
    screen.call(() -> {
      parts.close();
      return parts;
    });
  }

  @Test
  void aStrangerIsDoubtfulAndEveryFactHasItsReason() throws Exception {
    assertEquals("Signed, signer not trusted", text("#signature"));
    String said = everything();
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
    String said = everything();
    assertTrue(said.contains("Die Signatur passt zum Manifest."), said);
    assertTrue(said.contains("dem nicht nachweislich zu trauen ist."), said);
    for (String english : new String[] {"The ", " is ", "certificate", "Valid"}) {
      assertFalse(said.contains(english), said);
    }
    screen.picture("trust-german");
  }

  @Test
  void aPinnedPublisherIsTrustedUntilItIsForgotten() throws Exception {
    press("#trust-pin");
    screen.picture("trust-pin");
    press("#trust-pin-yes");
    await(() -> isSigner(Verification.Signer.TRUSTED));
    assertEquals("Signed and verified", text("#signature"));
    assertEquals("Example Works", store.publishers().getFirst().name());
    assertNull(node("#trust-pin"), "it cannot be pinned twice");
    screen.picture("trust-pinned");
    run("edit.settings");
    press("#settings-trust");
    await(() -> node("#settings-sheet") != null && everything().contains("Example Works"));
    screen.picture("trust-settings");
    press(".ov-settings .ov-icon-only");
    await(() -> isSigner(Verification.Signer.UNKNOWN));
    assertTrue(store.publishers().isEmpty());
  }

  @Test
  void anAuthorityIsTrustedAfterAQuestion() throws Exception {
    press("#trust-add-authority");
    await(() -> node("#trust-authority-yes") != null);
    assertTrue(store.certificates().isEmpty(), "not before it is confirmed");
    screen.picture("trust-authority");
    press("#trust-authority-yes");
    await(() -> isSigner(Verification.Signer.TRUSTED));
    assertEquals(1, store.certificates().size());
    assertNull(node("#trust-add-authority"));
    screen.picture("trust-trusted");
  }

  @Test
  void anEditIsSaidAtOnceToBeOutsideOfTheSignature() throws Exception {
    assertNull(node("#trust-stale"));
    screen.call(() -> {
      var envelope = session.snapshotProperty().get().envelope().orElseThrow();
      session.apply(AnnotationEdits.set(envelope.systems().getFirst(), "changed"));
      return envelope;
    });
    assertNotNull(node("#trust-stale"));
    assertEquals("Signature no longer covers this", text("#signature"));
    screen.picture("trust-stale");
    screen.call(() -> {
      session.undo();
      return session;
    });
    assertNull(node("#trust-stale"));
  }

  private boolean isSigner(Verification.Signer state) {
    Verification found = session.verificationProperty().get();
    return found != null && found.signer() == state;
  }

  private void run(String action) {
    screen.call(() -> {
      parts.actions().find(action).orElseThrow().run();
      return action;
    });
  }

  private void press(String selector) throws Exception {
    await(() -> node(selector) != null);
    screen.call(() -> {
      ButtonBase button = (ButtonBase) Objects.requireNonNull(node(selector));
      assertFalse(button.isDisabled());
      button.fire();
      return button;
    });
  }

  private String text(String selector) {
    return screen.call(() -> ((Labeled) Objects.requireNonNull(node(selector))).getText());
  }

  private @Nullable Node node(String selector) {
    return screen.call(() -> parts.scene().lookup(selector));
  }

  /** All that the window says. */
  private String everything() {
    return screen.call(() -> {
      StringBuilder said = new StringBuilder();
      for (Node label : parts.scene().getRoot().lookupAll(".label")) {
        if (label instanceof Labeled labeled) {
          said.append(labeled.getText()).append('\n');
        }
      }
      return said.toString();
    });
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
