package ovation.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real packages beside the repository; tests that want them skip where there are none. */
public final class Corpus {

  private static final Path ROOT = Path.of("../../shared/corpus");

  private Corpus() {}

  /** Returns a file or folder of the corpus. */
  public static Path path(String name) {
    Assumptions.assumeTrue(Files.isDirectory(ROOT), "the corpus of real packages is missing");
    return ROOT.resolve(name);
  }

  /** Returns every archive. */
  public static List<Path> archives() {
    return Stream.of("ova", "derived").flatMap(folder -> list(path(folder))).sorted().toList();
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".ova")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
