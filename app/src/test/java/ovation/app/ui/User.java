package ovation.app.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import ovation.app.form.FileDialogs;
import ovation.app.shell.Dialogs;

/** A user who answers the dialogs of the system, which are no part of the screen. */
public final class User implements Dialogs, FileDialogs {
  private final Deque<List<Path>> files = new ArrayDeque<>();

  /** Says which files are chosen when the next dialog asks for some. */
  public User willChoose(Path... next) {
    files.add(List.of(next));
    return this;
  }

  private List<Path> next() {
    return files.isEmpty() ? List.of() : files.remove();
  }

  private Optional<Path> one() {
    return next().stream().findFirst();
  }

  @Override
  public Optional<Path> chooseToOpen() {
    return one();
  }

  @Override
  public Optional<Path> chooseToSave(Path present) {
    return one();
  }

  @Override
  public Optional<Path> chooseKey() {
    return one();
  }

  @Override
  public Unsaved askAboutUnsaved(String name) {
    return Unsaved.DISCARD;
  }

  @Override
  public FileDialogs files() {
    return this;
  }

  @Override
  public Optional<Path> open(String title, List<String> patterns) {
    return one();
  }

  @Override
  public List<Path> openSeveral(String title, List<String> patterns) {
    return next();
  }

  @Override
  public Optional<Path> save(String title, String name, List<String> patterns) {
    return one();
  }
}
