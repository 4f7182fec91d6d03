package ovation.app.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.app.form.FileDialogs;
import ovation.app.shell.Dialogs;

/** A user who answers the dialogs of the system, which are no part of the screen. */
public final class User implements Dialogs, FileDialogs {
  private final Deque<List<Path>> files = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();
  private @Nullable Path certificate;
  private Unsaved unsaved = Unsaved.DISCARD;

  /** Says which files are chosen when the next dialog asks for some. */
  public User willChoose(Path... next) {
    files.add(List.of(next));
    return this;
  }

  /** Says which file is chosen whenever a key or certificate is asked for. */
  public User offers(Path keyOrCertificate) {
    certificate = keyOrCertificate;
    return this;
  }

  /** Says what becomes of unsaved changes; they are dropped otherwise. */
  public User answers(Unsaved answer) {
    unsaved = answer;
    return this;
  }

  /** The documents about whose unsaved changes the user was asked. */
  public List<String> asked() {
    return List.copyOf(asked);
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
    return Optional.ofNullable(certificate).or(this::one);
  }

  @Override
  public Unsaved askAboutUnsaved(String name) {
    asked.add(name);
    return unsaved;
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
