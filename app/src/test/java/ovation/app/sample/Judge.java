package ovation.app.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A program that we did not write, run in a folder. */
public record Judge(Path folder) {

  /** Runs a program, demands success and returns what it said; skips the test if it is missing. */
  public String run(String program, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(find(program));
    Collections.addAll(command, arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Assertions.assertEquals(0, process.waitFor(), said);
    return said;
  }

  /** Some of them live where only root usually looks. */
  private static String find(String program) {
    String path = System.getenv("PATH") + ":/usr/sbin:/sbin";
    return Stream.of(path.split(":", -1))
        .map(place -> Path.of(place).resolve(program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(() -> {
          if ("required".equals(System.getProperty("interop"))) {
            return Assertions.fail(program + " is required and missing");
          }
          return Assumptions.abort(program + " is missing");
        })
        .toString();
  }
}
