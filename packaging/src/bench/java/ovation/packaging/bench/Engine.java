package ovation.packaging.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Which engine compressed, as the command line tells it. */
final class Engine {

  private Engine() {}

  /** Returns the engine that was asked for, or the one that is preferred for the work. */
  static String of(Work work, Setup setup) {
    boolean compresses =
        work.ours().script().contains("--compression")
            || work.ours().script().contains("compressed")
            || work.title().contains("sparse with");
    if (!compresses) {
      return "–";
    }
    if (!work.engine().isEmpty()) {
      return work.engine();
    }
    String strength = work.ours().script().contains("--compression fast") ? "fast" : "balanced";
    return preferred(setup, strength);
  }

  private static String preferred(Setup setup, String strength) {
    try {
      Process process =
          new ProcessBuilder("sh", "-c", setup.ovation() + " disk info --engines")
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return said.lines()
          .filter(line -> line.contains(strength) && line.contains("*"))
          .map(line -> line.strip().split("\\s+")[0])
          .findFirst()
          .orElse("the machine's best");
    } catch (IOException e) {
      return "the machine's best";
    }
  }
}
