package ovation.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.outline.NodeKind;
import ovation.app.session.DocumentSession;
import ovation.app.shell.EditorParts;
import ovation.app.ui.EditorPage;
import ovation.app.ui.Screen;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Progress;
import ovation.packaging.trust.NewKey;
import ovation.packaging.trust.PackageVerifier;
import ovation.packaging.trust.TrustAnchors;
import ovation.packaging.trust.Verification;

/**
 * The whole job on the sample appliance by keyboard alone: open, edit one value of each kind, undo,
 * redo, sign and export, verify.
 */
class WholeJobTest {
  private static final int FURTHEST = 80;
  private static final String PASSWORD = "correct horse";

  @TempDir private Path folder;
  private final Screen screen;
  private EditorPage page;
  private EditorParts parts;

  WholeJobTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void start() throws Exception {
    NewKey.of("Example Works")
        .create(folder.resolve("k.p12"), null, PASSWORD.toCharArray(), Instant.now());
    page = new EditorPage(screen, folder);
    page.user().willChoose(EditorPage.sample(folder));
    parts = page.parts();
  }

  @AfterEach
  void stop() {
    page.close();
  }

  @Test
  void byKeyboardAlone() throws Exception {
    screen.push(KeyCode.SHORTCUT, KeyCode.O);
    waitUntil(() -> parts.workspace().currentProperty().get() != null);
    DocumentSession session = Objects.requireNonNull(parts.workspace().currentProperty().get());
    byte[] original = bytes(session);

    goTo(session, NodeKind.HARDWARE);
    type("Memory", "12");
    goTo(session, NodeKind.NETWORKS);
    open("Public", "Public");
    type("Name", "Front door");
    goTo(session, NodeKind.PRODUCT);
    open("Service", "Host name");
    type("Default", "registry.works.example");
    goTo(session, NodeKind.EULAS);
    tabTo("Licence text");
    screen.push(KeyCode.SHORTCUT, KeyCode.A);
    screen.write("Use it well.");
    goTo(session, NodeKind.OPTIONS);
    open("Small", "Small");
    type("Label", "Tiny");
    byte[] edited = bytes(session);
    String text = session.snapshotProperty().get().text();
    for (String typed :
        new String[] {"Front door", "registry.works.example", "Use it well.", "Tiny"}) {
      assertTrue(text.contains(typed), typed);
    }

    int steps = 0;
    while (session.dirtyProperty().get() && steps++ < 20) {
      screen.push(KeyCode.SHORTCUT, KeyCode.Z);
    }
    assertEquals(5, steps);
    assertArrayEquals(original, bytes(session));
    for (int i = 0; i < steps; i++) {
      screen.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    }
    assertArrayEquals(edited, bytes(session));

    Path archive = folder.resolve("out.ova");
    screen.push(KeyCode.SHORTCUT, KeyCode.E);
    waitUntil(() -> screen.lookup("#export-sheet").tryQuery().isPresent());
    type("Write to", archive.toString());
    type("Signing key", folder.resolve("k.p12").toString());
    tabTo("Password");
    screen.write(PASSWORD).push(KeyCode.ENTER);
    waitUntil(() -> !screen.lookup("#export-start").query().isDisabled());
    tabTo("Sign and export");
    screen.push(KeyCode.SPACE);
    waitUntil(() -> screen.lookup("#delivered").tryQuery().isPresent());
    screen.push(KeyCode.ESCAPE);

    try (OvfPackage written = OvfPackage.open(archive)) {
      assertArrayEquals(edited, written.descriptor());
      Verification verification =
          new PackageVerifier()
              .verify(written, TrustAnchors.none(), Instant.now(), Progress.none());
      assertEquals(Verification.Integrity.OK, verification.integrity());
      assertEquals(Verification.Coverage.ALL, verification.coverage());
      assertEquals(Verification.Signature.FITS, verification.signature());
    }
    theHeaderTellsTheSignature(archive);
  }

  /**
   * Opened again, the package is signed by somebody whom nobody vouches for, until it is edited.
   */
  private void theHeaderTellsTheSignature(Path archive) throws Exception {
    page.user().willChoose(archive);
    screen.push(KeyCode.SHORTCUT, KeyCode.O);
    waitUntil(() -> headerSays("Signed, signer not trusted"));
    DocumentSession session = Objects.requireNonNull(parts.workspace().currentProperty().get());
    goTo(session, NodeKind.HARDWARE);
    type("Memory", "13");
    waitUntil(() -> headerSays("Signature no longer covers this"));
  }

  private boolean headerSays(String text) {
    return screen.lookup(".ov-signature").<Labeled>query().getText().equals(text);
  }

  private static void waitUntil(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private byte[] bytes(DocumentSession session) {
    return screen.call(() -> session.snapshotProperty().get().bytes());
  }

  /** Walks the outline with the arrow keys. */
  private void goTo(DocumentSession session, NodeKind kind) {
    tabTo("Outline");
    screen.push(KeyCode.HOME);
    StringBuilder passed = new StringBuilder();
    for (int i = 0; i < FURTHEST; i++) {
      var selected = session.selectionProperty().get();
      if (selected != null && selected.node().kind() == kind) {
        return;
      }
      passed.append(selected == null ? "" : selected.node().kind()).append(' ');
      passed.append(spoken(parts.scene().getFocusOwner())).append(" | ");
      screen.push(KeyCode.DOWN);
    }
    fail("The arrow keys did not reach " + kind + ", only " + passed);
  }

  /** Opens a line of a table: Tab goes to its first line, the arrow keys go on. */
  private void open(String first, String spoken) {
    tabTo(first);
    for (int i = 0; i < FURTHEST && !isSpoken(focused(), spoken); i++) {
      screen.push(KeyCode.DOWN);
    }
    assertTrue(isSpoken(focused(), spoken), () -> "at " + spoken(focused()));
    screen.push(KeyCode.SPACE);
  }

  /** Replaces what stands in a field and confirms it. */
  private void type(String field, String text) {
    tabTo(field);
    screen.push(KeyCode.SHORTCUT, KeyCode.A);
    screen.write(text).push(KeyCode.ENTER);
  }

  /** Presses Tab until the control that is spoken so has the focus. */
  private void tabTo(String spoken) {
    StringBuilder passed = new StringBuilder();
    for (int i = 0; i < FURTHEST; i++) {
      Node focused = focused();
      if (isSpoken(focused, spoken)) {
        return;
      }
      passed.append(spoken(focused)).append(" | ");
      boolean multiline = focused instanceof javafx.scene.control.TextArea;
      if (multiline) {
        screen.push(KeyCode.SHORTCUT, KeyCode.TAB);
      } else {
        screen.push(KeyCode.TAB);
      }
    }
    fail("Tab did not reach “" + spoken + "”, only " + passed);
  }

  private @Nullable Node focused() {
    return screen.call(() -> parts.scene().getFocusOwner());
  }

  private static boolean isSpoken(@Nullable Node node, String wanted) {
    String name = spoken(node);
    return name.equals(wanted)
        || name.startsWith(wanted + ".")
        || name.startsWith(wanted + ",")
        || name.startsWith(wanted + " ");
  }

  private static String spoken(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    String name = node.getAccessibleText();
    if (name == null && node instanceof Labeled labeled) {
      name = labeled.getText();
    }
    return name == null ? String.valueOf(node.getId()) : name;
  }
}
