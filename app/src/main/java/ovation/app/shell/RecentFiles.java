package ovation.app.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ovation.app.keep.LineFile;
import ovation.app.keep.UserFolders;

/**
 * The packages opened last, newest first, kept from one start to the next. That the list cannot be
 * read or written is no reason to trouble anyone: it is then shorter.
 */
public final class RecentFiles {
  private static final int MOST = 8;

  private final LineFile file;
  private final ObservableList<Path> paths = FXCollections.observableArrayList();

  /** The list kept in that file, one path a line. */
  public RecentFiles(Path file) {
    this.file = new LineFile(file);
    paths.setAll(
        this.file.read().stream()
            .flatMap(line -> UserFolders.absolute(line).stream())
            .filter(Files::exists)
            .limit(MOST)
            .toList());
  }

  /** The packages, newest first. */
  public ObservableList<Path> paths() {
    return paths;
  }

  /** Puts a package first. */
  public void add(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    paths.setAll(
        Stream.concat(Stream.of(absolute), paths.stream().filter(p -> !p.equals(absolute)))
            .limit(MOST)
            .toList());
    file.write(paths.stream().map(Path::toString).toList());
  }
}
