package ovation.app.shell;

import java.nio.file.Path;

/** What the editor asks of the system's desktop. */
@FunctionalInterface
public interface Desktop {
  /** Shows where a file lies. */
  void showInFolder(Path file);

  /** Shows a file that the editor has written, in the program that is meant for it. */
  default void open(Path file) {
    showInFolder(file);
  }
}
