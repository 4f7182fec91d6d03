package ovation.packaging.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many threads read, compress and decompress. */
final class ThreadOption {

  private static final int MOST = 64;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads work; one for each processor if not told.")
  private @Nullable Integer threads;

  /** Returns the number. */
  int count() {
    Integer wanted = threads;
    if (wanted == null) {
      return Math.min(Runtime.getRuntime().availableProcessors(), MOST);
    }
    if (wanted < 1 || wanted > MOST) {
      throw new UsageException("--threads is a number from 1 to " + MOST + ".");
    }
    return wanted;
  }
}
