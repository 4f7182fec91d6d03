package ovation.app.form;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for a file of this machine. */
public final class FileDialogs {
  /** Images of disks. */
  public static final List<String> IMAGES =
      List.of("*.vmdk", "*.qcow2", "*.vhd", "*.vhdx", "*.vdi", "*.img", "*.raw");

  /** Texts. */
  public static final List<String> TEXTS = List.of("*.txt", "*.md", "*.text");

  private FileDialogs() {}

  /** The file that the user chooses; empty if none. */
  public static Optional<Path> open(String title, List<String> patterns) {
    return Optional.ofNullable(chooser(title, patterns).showOpenDialog(owner())).map(File::toPath);
  }

  /** The files that the user chooses; empty if none. */
  public static List<Path> openSeveral(String title, List<String> patterns) {
    @Nullable List<File> chosen = chooser(title, patterns).showOpenMultipleDialog(owner());
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  /** The file that the user wants written, mostly of that name; empty if none. */
  public static Optional<Path> save(String title, String name, List<String> patterns) {
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
