package ovation.app.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.session.DocumentSession;
import ovation.app.session.Workspace;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;
import ovation.model.text.Sentence;
import ovation.packaging.archive.OvfPackage;

/** Work is kept aside while it is unsaved, and no longer. */
class AutosaveTest {
  @TempDir private Path folder;
  private final Workspace workspace = new Workspace();
  private final List<Runnable> due = new ArrayList<>();
  private final List<Sentence> complaints = new ArrayList<>();
  private RecoveryStore store;
  private Autosave autosave;
  private DocumentSession session;

  @BeforeEach
  void open() throws Exception {
    store = new RecoveryStore(folder.resolve("unsaved"));
    autosave =
        new Autosave(
            workspace,
            store,
            () -> Instant.EPOCH,
            Runnable::run,
            work -> () -> due.add(work),
            complaints::add);
    Path file = Files.write(folder.resolve("registry.ovf"), Registry.bytes());
    OvfPackage source = OvfPackage.open(file);
    session = new DocumentSession(source, source.snapshot(), Screen.english());
    workspace.add(session);
  }

  private void pause() {
    due.forEach(Runnable::run);
    due.clear();
  }

  private String edit(String name) {
    String text =
        session
            .snapshotProperty()
            .get()
            .text()
            .replace("<References>", "<References><!-- " + name + " -->");
    session.replaceText(text);
    return text;
  }

  private List<String> kept() {
    return store.all().stream().map(UnsavedWork::text).toList();
  }

  @Test
  void anEditIsKeptAfterThePauseAndForgottenWhenItIsUndone() {
    assertEquals(List.of(), kept());
    String text = edit("one");
    assertEquals(List.of(), kept());
    pause();
    assertEquals(List.of(text), kept());
    session.undo();
    assertEquals(List.of(), kept());
    pause();
    assertEquals(List.of(), kept());
  }

  @Test
  void textThatCannotBeReadIsKeptToo() {
    session.replaceText("<broken");
    pause();
    assertEquals(List.of("<broken"), kept());
  }

  @Test
  void closingGivesItUp() {
    edit("one");
    pause();
    edit("two");
    workspace.close(session);
    pause();
    assertEquals(List.of(), kept());
  }

  @Test
  void savingForgetsIt() {
    edit("one");
    pause();
    session.saved(session.source(), session.snapshotProperty().get());
    assertEquals(List.of(), kept());
  }

  @Test
  void restoredWorkTakesThePlaceOfTheOld() throws Exception {
    UnsavedWork old =
        new UnsavedWork("old", folder.resolve("registry.ovf"), Instant.EPOCH, Map.of(), "<old/>");
    store.keep(old);
    autosave.adopt(session, old);
    session.restoreText(old.text());
    assertEquals(List.of("<old/>"), kept(), "never without a copy");
    pause();
    assertEquals(List.of("old"), store.all().stream().map(UnsavedWork::id).toList());
    session.undo();
    assertEquals(List.of(), kept());
  }

  @Test
  void complainsOnce() throws Exception {
    Files.writeString(folder.resolve("unsaved"), "a file in the way");
    edit("one");
    pause();
    edit("two");
    pause();
    assertEquals(1, complaints.size());
    assertTrue(session.dirtyProperty().get());
  }
}
