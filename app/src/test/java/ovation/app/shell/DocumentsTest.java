package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.outline.NodeKind;
import ovation.app.session.DocumentSession;
import ovation.app.session.Selection;
import ovation.app.ui.EditorPage;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;

/** What happens to documents beside editing them: crashes, other programs, the next start. */
class DocumentsTest {
  @TempDir private Path folder;
  private final Screen screen;
  private EditorPage page;
  private EditorParts parts;
  private Path file;

  DocumentsTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void start() throws Exception {
    file = Files.write(folder.resolve("registry.ovf"), Registry.bytes());
    startAgain();
  }

  private void startAgain() {
    page = new EditorPage(screen, folder.resolve("user"));
    parts = page.parts();
  }

  @AfterEach
  void stop() {
    page.close();
  }

  private static void waitUntil(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private DocumentSession open(Path path) throws Exception {
    return page.open(path);
  }

  private DocumentSession session() {
    return page.session();
  }

  private String edit(DocumentSession session, String from, String to) {
    return screen.call(() -> {
      String text = session.snapshotProperty().get().text().replace(from, to);
      session.replaceText(text);
      return text;
    });
  }

  private String text(DocumentSession session) {
    return screen.call(() -> session.snapshotProperty().get().text());
  }

  private boolean shows(String id) {
    return screen.call(() -> screen.lookup(id).tryQuery().isPresent());
  }

  /** By another program: a new file in the place of the old. */
  private String writeOutside(String from, String to) throws Exception {
    String text = new String(Registry.bytes(), StandardCharsets.UTF_8).replace(from, to);
    Path other = Files.writeString(folder.resolve("other"), text);
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    return text;
  }

  private long unsavedFiles() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("user/unsaved"))) {
      return files.count();
    }
  }

  @Test
  void unsavedWorkSurvivesACrash() throws Exception {
    DocumentSession session = open(file);
    String edited = edit(session, "Front", "Public");
    waitUntil(() -> Files.exists(folder.resolve("user/unsaved")) && unsavedFiles() == 1);
    stop();
    startAgain();
    screen.call(() -> {
      parts.recoveries().offer();
      return parts;
    });
    waitUntil(() -> shows("#difference-sheet"));
    screen.picture("recovery");
    screen.clickOn("#recovery-restore");
    waitUntil(() -> parts.workspace().currentProperty().get() != null);
    assertEquals(edited, text(session()));
    assertTrue(session().dirtyProperty().get());
    screen.call(() -> {
      session().undo();
      return session();
    });
    waitUntil(() -> unsavedFiles() == 0);
  }

  @Test
  void nothingIsOfferedWhenNothingWasUnsaved() throws Exception {
    open(file);
    screen.call(() -> {
      parts.recoveries().offer();
      return parts;
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(shows("#difference-sheet"));
  }

  @Test
  void theirStateIsTakenAndMineComesBackByUndo() throws Exception {
    DocumentSession session = open(file);
    String mine = edit(session, "Front", "Public");
    String theirs = writeOutside("Back", "Storage");
    screen.call(() -> {
      parts.outside().look();
      return parts;
    });
    waitUntil(() -> shows("#difference-sheet"));
    screen.picture("outside");
    screen.clickOn("#outside-takeTheirs");
    assertEquals(theirs, text(session));
    assertFalse(session.dirtyProperty().get());
    screen.call(() -> {
      session.undo();
      return session;
    });
    assertEquals(mine, text(session));
    assertTrue(session.dirtyProperty().get());
  }

  @Test
  void mineIsKeptAndTheirsComesByRedo() throws Exception {
    DocumentSession session = open(file);
    String mine = edit(session, "Front", "Public");
    String theirs = writeOutside("Back", "Storage");
    screen.call(() -> {
      parts.outside().look();
      return parts;
    });
    waitUntil(() -> shows("#difference-sheet"));
    screen.clickOn("#outside-keepMine");
    assertEquals(mine, text(session));
    assertTrue(session.dirtyProperty().get());
    screen.call(() -> {
      parts.editor().save();
      return session;
    });
    waitUntil(() -> !session.dirtyProperty().get());
    assertEquals(mine, Files.readString(file));
    screen.call(() -> {
      parts.outside().look();
      session.redo();
      return session;
    });
    assertEquals(theirs, text(session));
    assertFalse(shows("#difference-sheet"), "the editor's own save is no news");
  }

  @Test
  void whatWasOpenIsPutBack() throws Exception {
    Path second = Files.write(folder.resolve("second.ovf"), Registry.bytes());
    open(file);
    DocumentSession session = open(second);
    screen.call(() -> {
      session.select(session.outlineProperty().get().first(NodeKind.NETWORKS).orElseThrow().id());
      parts.workspace().currentProperty().set(parts.workspace().documents().getFirst());
      parts.desk().keep(new Desk.Window(new Rectangle2D(10, 20, 1200, 800), true));
      return parts;
    });
    stop();
    Files.writeString(
        folder.resolve("user/desk.txt"),
        Files.readString(folder.resolve("user/desk.txt")) + "tab=0 /nowhere/gone.ova\nnonsense\n");
    startAgain();
    assertEquals(
        new Desk.Window(new Rectangle2D(10, 20, 1200, 800), true),
        parts.desk().window().orElseThrow());
    screen.call(() -> {
      parts.desk().putBack();
      return parts;
    });
    waitUntil(() ->
        parts.workspace().documents().size() == 2 && session().source().location().equals(file));
    assertEquals(
        List.of(file, second),
        parts.workspace().documents().stream().map(d -> d.source().location()).toList());
    Selection kept = parts.workspace().documents().getLast().selectionProperty().get();
    assertNotNull(kept);
    assertEquals(NodeKind.NETWORKS, kept.node().kind());
  }
}
