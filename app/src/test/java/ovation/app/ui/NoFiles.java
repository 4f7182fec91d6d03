package ovation.app.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ovation.app.form.FileDialogs;
import ovation.app.form.Surroundings;
import ovation.app.session.Background;
import ovation.app.text.Texts;

/** A user who chooses no file. */
public final class NoFiles implements FileDialogs {

  /** English surroundings without files. */
  public static Surroundings around(Background background, Consumer<String> complain) {
    return around(Screen.english(), background, complain);
  }

  /** Surroundings without files. */
  public static Surroundings around(Texts texts, Background background, Consumer<String> complain) {
    return new Surroundings(texts, new NoFiles(), background, complain, (session, property) -> {});
  }

  @Override
  public Optional<Path> open(String title, List<String> patterns) {
    return Optional.empty();
  }

  @Override
  public List<Path> openSeveral(String title, List<String> patterns) {
    return List.of();
  }

  @Override
  public Optional<Path> save(String title, String name, List<String> patterns) {
    return Optional.empty();
  }
}
