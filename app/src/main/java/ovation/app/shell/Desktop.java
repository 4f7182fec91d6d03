package ovation.app.shell;

import java.nio.file.Path;
import java.util.Optional;
import ovation.app.attention.Notifier;

/** What the editor asks of the system's desktop. */
@FunctionalInterface
public interface Desktop {
  /** Shows where a file lies. */
  void showInFolder(Path file);

  /** The notifications of the desktop, if they can be reached without a library of its own. */
  default Optional<Notifier> notifier() {
    return Optional.empty();
  }

  /** Shows a file that the editor has written, in the program that is meant for it. */
  default void open(Path file) {
    showInFolder(file);
  }
}
