package ovation.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Programs that we did not write, asked to judge what we wrote. */
public final class Programs {

  private Programs() {}

  /** What a program said, both streams together, and how it ended. */
  public record Answer(int status, String output) {

    /** Returns the output's lines. */
    public List<String> lines() {
      return output.lines().toList();
    }
  }

  /** Skips the test where a program is missing, or fails it if {@code -Dinterop=required}. */
  public static void assumeProgram(String program) {
    boolean found =
        List.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":")).stream()
            .anyMatch(folder -> Path.of(folder, program).toFile().canExecute());
    if (!found && "required".equals(System.getProperty("interop"))) {
      Assertions.fail(program + " is required and missing");
    }
    Assumptions.assumeTrue(found, program + " is missing");
  }

  /** Runs a program in a folder. */
  public static Answer run(Path folder, String... command) {
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      process.getOutputStream().close();
      byte[] output = process.getInputStream().readAllBytes();
      return new Answer(process.waitFor(), new String(output, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a program in a folder, demands success and returns the output's lines. */
  public static List<String> lines(Path folder, String... command) {
    Answer answer = run(folder, command);
    Assertions.assertEquals(0, answer.status(), () -> String.join(" ", command) + answer.output());
    return answer.lines();
  }
}
