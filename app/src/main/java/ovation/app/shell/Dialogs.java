package ovation.app.shell;

import java.nio.file.Path;
import java.util.Optional;
import ovation.app.form.FileDialogs;

/** What the editor must ask the user; a test answers without windows of the system. */
public interface Dialogs {
  /** What to do with unsaved changes. */
  enum Unsaved {
    SAVE,
    DISCARD,
    CANCEL
  }

  /** Which package to open. */
  Optional<Path> chooseToOpen();

  /** Where to save, beginning at the present place. */
  Optional<Path> chooseToSave(Path present);

  /** Asks for files of any other kind. */
  FileDialogs files();

  /** Which key or certificate file to use. */
  Optional<Path> chooseKey();

  /** What to do with the unsaved changes of a document that is about to be closed. */
  Unsaved askAboutUnsaved(String name);
}
