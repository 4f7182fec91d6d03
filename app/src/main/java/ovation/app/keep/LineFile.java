package ovation.app.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A short list of lines in a file of the user. That it cannot be read or written is no reason to
 * trouble anyone: the list is then empty, or lives until the program ends.
 */
public final class LineFile {
  private static final int MOST = 1000;

  private final Path file;

  /** The list of that file, which need not exist. */
  public LineFile(Path file) {
    this.file = file;
  }

  /** The lines, a thousand at most. */
  public List<String> read() {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.filter(line -> !line.isBlank()).limit(MOST).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  /** Puts other lines in their place, all or none. */
  public void write(List<String> lines) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path part = file.resolveSibling(file.getFileName() + ".part");
      Files.write(part, lines, StandardCharsets.UTF_8);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      // Lost with the end of the program, as said above.
    }
  }
}
