package ovation.app.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ovation.app.keep.UserFolders;

/**
 * A folder of this user with one file for each unsaved document: a few lines about it, an empty
 * line, the descriptor. Files appear whole or not at all, and nobody else may read them.
 */
public final class RecoveryStore {
  private static final String FIRST_LINE = "Ovation unsaved work 1";
  private static final String END = ".unsaved";
  private static final long LARGEST = 256L << 20;

  private final Path folder;

  /** The store in that folder, which need not exist. */
  public RecoveryStore(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps work aside in place of what was kept under the same id.
   *
   * @throws IOException if it cannot be written; what was kept before stays
   */
  public void keep(UnsavedWork work) throws IOException {
    StringBuilder out = new StringBuilder(work.text().length() + 500);
    out.append(FIRST_LINE).append("\nlocation=").append(line(work.location().toString()));
    out.append("\ntime=").append(work.time());
    work.added()
        .forEach((name, path) ->
            out.append("\nfile=").append(line(name)).append('\t').append(line(path.toString())));
    out.append("\n\n").append(work.text());
    write(file(work.id()), out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void write(Path file, byte[] bytes) throws IOException {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    Files.createDirectories(folder, attributes(posix, "rwx------"));
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    try (FileChannel channel =
        FileChannel.open(
            part,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            attributes(posix, "rw-------"))) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static FileAttribute<?>[] attributes(boolean posix, String permissions) {
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /**
   * Forgets what was kept under an id.
   *
   * @throws IOException if it cannot be removed
   */
  public void forget(String id) throws IOException {
    Files.deleteIfExists(file(id));
  }

  /** Everything that was kept, newest first; files that make no sense are passed over. */
  public List<UnsavedWork> all() {
    List<UnsavedWork> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.getFileName().toString().endsWith(END))
          .forEach(file -> read(file).ifPresent(all::add));
    } catch (IOException none) {
      return List.of();
    }
    all.sort((one, other) -> other.time().compareTo(one.time()));
    return all;
  }

  private static Optional<UnsavedWork> read(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      String content = Files.readString(file, StandardCharsets.UTF_8);
      int end = content.indexOf("\n\n");
      if (end < 0 || !content.startsWith(FIRST_LINE + "\n")) {
        return Optional.empty();
      }
      String name = file.getFileName().toString();
      String id = name.substring(0, name.length() - END.length());
      return parse(id, content.substring(0, end), content.substring(end + 2));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<UnsavedWork> parse(String id, String head, String text) {
    Map<String, Path> added = new HashMap<>();
    Optional<Path> location = Optional.empty();
    Instant time = Instant.EPOCH;
    for (String line : head.lines().skip(1).toList()) {
      String value = line.substring(line.indexOf('=') + 1);
      if (line.startsWith("location=")) {
        location = UserFolders.absolute(value);
      } else if (line.startsWith("time=")) {
        time = time(value);
      } else if (line.startsWith("file=") && value.indexOf('\t') > 0) {
        String name = value.substring(0, value.indexOf('\t'));
        UserFolders.absolute(value.substring(name.length() + 1))
            .ifPresent(path -> added.put(name, path));
      }
    }
    Instant kept = time;
    return location.map(path -> new UnsavedWork(id, path, kept, added, text));
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }

  private Path file(String id) {
    return folder.resolve(id + END);
  }

  /** A name with a line end or a tab, which would read as something else, is not found again. */
  private static String line(String text) {
    return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }
}
