package ovation.app.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import ovation.app.keep.LineFile;
import ovation.app.keep.UserFolders;
import ovation.app.navigate.OutlinePath;
import ovation.app.session.DocumentSession;
import ovation.app.session.Selection;
import ovation.app.session.Workspace;

/**
 * What was open when the program ended, and where its window was: put back at the next start. What
 * is no longer there is passed over.
 */
public final class Desk {
  /**
   * Where a window was.
   *
   * @param bounds as it is when it does not fill the screen
   * @param maximized whether it filled the screen
   */
  public record Window(Rectangle2D bounds, boolean maximized) {}

  private record Tab(Path file, String selection) {}

  private final LineFile file;
  private final Editor editor;
  private final Workspace workspace;
  private final List<Tab> tabs = new ArrayList<>();
  private int front;
  private @Nullable Window window;

  Desk(LineFile file, Editor editor, Workspace workspace) {
    this.file = file;
    this.editor = editor;
    this.workspace = workspace;
    file.read().forEach(this::read);
  }

  private void read(String line) {
    String value = line.substring(line.indexOf('=') + 1);
    if (line.startsWith("tab=")) {
      int space = value.indexOf(' ');
      UserFolders.absolute(value.substring(space + 1))
          .filter(path -> space >= 0 && Files.exists(path))
          .ifPresent(path -> tabs.add(new Tab(path, value.substring(0, space))));
    } else if (line.matches("front=[0-9]{1,4}")) {
      front = Integer.parseInt(value);
    } else if (line.matches("window=(-?[0-9]{1,5} ){4}(true|false)")) {
      String[] parts = value.split(" ");
      window =
          new Window(
              new Rectangle2D(
                  Integer.parseInt(parts[0]),
                  Integer.parseInt(parts[1]),
                  Math.abs(Integer.parseInt(parts[2])),
                  Math.abs(Integer.parseInt(parts[3]))),
              Boolean.parseBoolean(parts[4]));
    }
  }

  /** Where the window was, if that is known. */
  public Optional<Window> window() {
    return Optional.ofNullable(window);
  }

  /** Opens again what was open, one after the other. */
  public void putBack() {
    putBack(0);
  }

  private void putBack(int at) {
    if (at < tabs.size()) {
      Tab tab = tabs.get(at);
      editor.open(
          tab.file(),
          opened -> {
            opened.ifPresent(session -> select(session, tab.selection()));
            putBack(at + 1);
          });
    } else if (front < tabs.size()) {
      workspace.find(tabs.get(front).file()).ifPresent(workspace.currentProperty()::set);
    }
  }

  private static void select(DocumentSession session, String part) {
    OutlinePath.find(session.outlineProperty().get(), part).ifPresent(session::select);
  }

  /** Keeps what is open now. */
  public void keep(Window now) {
    List<String> lines = new ArrayList<>();
    Rectangle2D bounds = now.bounds();
    lines.add(
        "window=%d %d %d %d %b"
            .formatted(
                (int) bounds.getMinX(),
                (int) bounds.getMinY(),
                (int) bounds.getWidth(),
                (int) bounds.getHeight(),
                now.maximized()));
    // A server is only spoken to when the user says so, never by starting the program.
    List<DocumentSession> kept =
        workspace.documents().stream()
            .filter(session -> session.source().address().isEmpty())
            .toList();
    lines.add("front=" + Math.max(0, kept.indexOf(workspace.currentProperty().get())));
    for (DocumentSession session : kept) {
      Selection selection = session.selectionProperty().get();
      String part =
          selection == null
              ? ""
              : OutlinePath.of(session.outlineProperty().get(), selection.node());
      lines.add("tab=" + part + " " + session.source().location());
    }
    file.write(lines);
  }
}
