package ovation.packaging.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One side of a comparison.
 *
 * @param script for {@code sh}; the last command is started in place of the shell
 * @param programs that it needs
 * @param results what it writes; removed before each run
 */
record Step(String script, List<String> programs, List<Path> results) {

  static Step of(String script, List<String> programs, Path... results) {
    return new Step(script, programs, Arrays.asList(results));
  }

  /** Returns the first program that this machine does not have. */
  Optional<String> missing() {
    return programs.stream().filter(program -> !isInstalled(program)).findFirst();
  }

  static boolean isInstalled(String program) {
    return Arrays.stream((System.getenv("PATH") + ":/usr/sbin:/sbin").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
