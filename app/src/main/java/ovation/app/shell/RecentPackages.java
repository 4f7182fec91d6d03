package ovation.app.shell;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ovation.app.keep.LineFile;
import ovation.packaging.net.HttpAddress;

/**
 * The packages opened last, newest first, kept from one start to the next. That the list cannot be
 * read or written is no reason to trouble anyone: it is then shorter.
 */
public final class RecentPackages {
  private static final int MOST = 8;

  private final LineFile file;
  private final ObservableList<Recent> entries = FXCollections.observableArrayList();

  /** The list kept in that file, one path or address a line. */
  public RecentPackages(Path file) {
    this.file = new LineFile(file);
    entries.setAll(
        this.file.read().stream().flatMap(line -> Recent.read(line).stream()).limit(MOST).toList());
  }

  /** The packages, newest first. */
  ObservableList<Recent> entries() {
    return entries;
  }

  /** Puts a package of this machine first. */
  public void add(Path path) {
    add(new Recent.File(path.toAbsolutePath().normalize()));
  }

  /** Puts a package on a server first, if its address may be remembered. */
  public void add(HttpAddress address) {
    Recent.of(address).ifPresent(this::add);
  }

  private void add(Recent first) {
    entries.setAll(
        Stream.concat(Stream.of(first), entries.stream().filter(other -> !other.equals(first)))
            .limit(MOST)
            .toList());
    file.write(entries.stream().map(Recent::line).toList());
  }
}
