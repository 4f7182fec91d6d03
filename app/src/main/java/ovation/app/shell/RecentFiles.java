package ovation.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The packages opened last, newest first, kept from one start to the next. That the list cannot be
 * read or written is no reason to trouble anyone: it is then shorter.
 */
public final class RecentFiles {
  private static final int MOST = 8;

  private final Path file;
  private final ObservableList<Path> paths = FXCollections.observableArrayList();

  /** The list kept in that file, one path a line. */
  public RecentFiles(Path file) {
    this.file = file;
    paths.setAll(read());
  }

  /** Where the list is kept for this user, by the custom of the system. */
  public static Path defaultFile(Map<String, String> environment, String osName, Path home) {
    String os = osName.toLowerCase(Locale.ROOT);
    if (os.contains("win")) {
      return folder(environment.get("LOCALAPPDATA"))
          .orElse(home.resolve("AppData/Local"))
          .resolve("Ovation")
          .resolve("recent.txt");
    }
    if (os.contains("mac")) {
      return home.resolve("Library/Application Support/Ovation/recent.txt");
    }
    return folder(environment.get("XDG_STATE_HOME"))
        .orElse(home.resolve(".local/state"))
        .resolve("ovation")
        .resolve("recent.txt");
  }

  private static Optional<Path> folder(@Nullable String name) {
    return name == null || name.isBlank() ? Optional.empty() : path(name);
  }

  private static Optional<Path> path(String line) {
    try {
      return Optional.of(Path.of(line)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
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
    write();
  }

  private List<Path> read() {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.flatMap(line -> path(line).stream()).filter(Files::exists).limit(MOST).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private void write() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path part = file.resolveSibling(file.getFileName() + ".part");
      Files.write(part, paths.stream().map(Path::toString).toList(), StandardCharsets.UTF_8);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      // The list lives until the program ends, which is all that is lost.
    }
  }
}
