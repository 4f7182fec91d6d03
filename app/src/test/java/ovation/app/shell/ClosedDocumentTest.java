package ovation.app.shell;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.session.DocumentSession;
import ovation.app.ui.EditorPage;
import ovation.app.ui.Forgotten;
import ovation.app.ui.Screen;

/** A document that was closed gives its memory back, whatever was looked at in it. */
class ClosedDocumentTest {
  @TempDir private Path folder;
  private final Screen screen;
  private EditorPage page;
  private EditorParts parts;

  ClosedDocumentTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void start() {
    page = new EditorPage(screen, folder);
    parts = page.parts();
  }

  @AfterEach
  void stop() {
    page.close();
  }

  @Test
  void nothingHoldsIt() throws Exception {
    WeakReference<DocumentSession> closed = openLookCloseAndForget();
    openLookCloseAndForget();
    screen.forgetEvents();
    Forgotten.check(closed, "the session of a closed document");
  }

  private WeakReference<DocumentSession> openLookCloseAndForget() throws Exception {
    screen.call(() -> {
      parts.samples().open();
      return parts;
    });
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> screen.call(() -> current() != null));
    DocumentSession session = Objects.requireNonNull(current());
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () -> screen.call(() -> session.outlineProperty().get().roots().size() > 0));
    for (var tab : screen.lookup(".ov-tab").queryAllAs(ToggleButton.class)) {
      screen.call(() -> {
        tab.fire();
        return tab;
      });
    }
    screen.call(() -> {
      screen.lookup(".ov-source").query().requestFocus();
      return session;
    });
    screen.call(() -> {
      parts.workspace().close(session);
      return session;
    });
    return new WeakReference<>(session);
  }

  private @Nullable DocumentSession current() {
    return parts.workspace().currentProperty().get();
  }
}
