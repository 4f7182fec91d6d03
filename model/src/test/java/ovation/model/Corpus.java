package ovation.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real descriptors from the wild, kept beside the checkout; tests skip where they are absent. */
public final class Corpus {

  private static final Path ROOT = Path.of("..", "..", "shared", "corpus");

  private Corpus() {}

  /** The folder, or a skipped test. */
  public static Path root() {
    Assumptions.assumeTrue(Files.isDirectory(ROOT), "No corpus beside the checkout: " + ROOT);
    return ROOT;
  }

  /** All files that may hold a descriptor: no archives, disks, manifests or keys. */
  public static List<Path> descriptors() throws IOException {
    try (Stream<Path> files = Files.walk(root())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> isText(file.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  private static boolean isText(String name) {
    return name.endsWith(".ovf")
        || name.endsWith(".xml")
        || name.endsWith(".expected")
        || name.endsWith(".vbox")
        || name.endsWith("_template");
  }
}
