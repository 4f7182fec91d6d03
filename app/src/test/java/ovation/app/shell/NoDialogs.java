package ovation.app.shell;

import java.nio.file.Path;
import java.util.Optional;
import ovation.app.form.FileDialogs;
import ovation.app.ui.NoFiles;

/** A user who gives no file and keeps no changes. */
class NoDialogs implements Dialogs {
  @Override
  public Optional<Path> chooseToOpen() {
    return Optional.empty();
  }

  @Override
  public Optional<Path> chooseToSave(Path present) {
    return Optional.empty();
  }

  @Override
  public FileDialogs files() {
    return new NoFiles();
  }

  @Override
  public Optional<Path> chooseKey() {
    return Optional.empty();
  }

  @Override
  public Unsaved askAboutUnsaved(String name) {
    return Unsaved.DISCARD;
  }
}
