package ovation.app.form;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** {@link FileDialogs} of the system, over the window that has the keyboard. */
public final class SystemFileDialogs implements FileDialogs {

  @Override
  public Optional<Path> open(String title, List<String> patterns) {
    return Optional.ofNullable(chooser(title, patterns).showOpenDialog(owner())).map(File::toPath);
  }

  @Override
  public List<Path> openSeveral(String title, List<String> patterns) {
    @Nullable List<File> chosen = chooser(title, patterns).showOpenMultipleDialog(owner());
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> save(String title, String name, List<String> patterns) {
    FileChooser chooser = chooser(title, patterns);
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(owner())).map(File::toPath);
  }

  private static FileChooser chooser(String title, List<String> patterns) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(String.join(", ", patterns), patterns),
            new FileChooser.ExtensionFilter("*", "*"));
    return chooser;
  }

  private static @Nullable Window owner() {
    return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
  }
}
