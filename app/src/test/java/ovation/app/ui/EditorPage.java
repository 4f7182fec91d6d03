package ovation.app.ui;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.keep.UserFolders;
import ovation.app.session.DocumentSession;
import ovation.app.shell.EditorParts;
import ovation.app.text.Texts;

/** The whole editor in the window, with a user and folders of its own. */
public final class EditorPage implements AutoCloseable {
  private static final int PATIENCE = 30;

  private final Screen screen;
  private final User user = new User();
  private final EditorParts parts;

  /**
   * Shows an editor.
   *
   * @param folder where it keeps what it keeps
   */
  public EditorPage(Screen screen, Texts texts, Path folder) {
    this.screen = screen;
    parts =
        screen.call(() ->
            new EditorParts(
                texts, screen.look(), screen.fonts(), user, UserFolders.in(folder), path -> {}));
    screen.show(parts.scene());
  }

  /** Shows an editor in English. */
  public EditorPage(Screen screen, Path folder) {
    this(screen, Screen.english(), folder);
  }

  /** Who answers the dialogs of the system. */
  public User user() {
    return user;
  }

  /** The parts of the editor. */
  public EditorParts parts() {
    return parts;
  }

  /** Opens a package and waits until it is in front. */
  public DocumentSession open(Path file) throws TimeoutException {
    screen.call(() -> {
      parts.editor().open(file);
      return file;
    });
    await(() -> {
      DocumentSession now = parts.workspace().currentProperty().get();
      return now != null && now.source().location().equals(file.toAbsolutePath().normalize());
    });
    return session();
  }

  /** The document in front. */
  public DocumentSession session() {
    return screen.call(() -> Objects.requireNonNull(parts.workspace().currentProperty().get()));
  }

  /** Does an action. */
  public EditorPage run(String action) {
    screen.call(() -> {
      parts.actions().find(action).orElseThrow().run();
      return action;
    });
    return this;
  }

  /** Waits until something has come about. */
  public EditorPage await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> screen.call(condition));
    return this;
  }

  @Override
  public void close() {
    screen.call(() -> {
      parts.close();
      return parts;
    });
  }
}
