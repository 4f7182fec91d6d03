package ovation.packaging.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The judge of keys and signatures: the openssl program, and keytool of the running JDK. */
final class OpenSsl {

  private final Path folder;

  OpenSsl(Path folder) {
    this.folder = folder;
  }

  /** What a program said and how it ended. */
  record Answer(int status, String output) {}

  /** Skips the test where openssl is missing, unless every judge is required. */
  static void assume() {
    try {
      Process process = new ProcessBuilder("openssl", "version").start();
      process.waitFor();
    } catch (IOException e) {
      if ("required".equals(System.getProperty("interop"))) {
        Assertions.fail("openssl is required and missing");
      }
      Assumptions.abort("openssl is missing");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Runs openssl in the folder and demands success. */
  String run(String... arguments) {
    Answer answer = ask(arguments);
    Assertions.assertEquals(0, answer.status(), () -> answer.output());
    return answer.output();
  }

  /** Runs openssl in the folder. */
  Answer ask(String... arguments) {
    return start("openssl", arguments);
  }

  /** Runs the JDK's keytool in the folder and demands success. */
  void keytool(String... arguments) {
    Answer answer =
        start(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), arguments);
    Assertions.assertEquals(0, answer.status(), () -> answer.output());
  }

  private Answer start(String program, String... arguments) {
    List<String> command = new ArrayList<>(List.of(program));
    Collections.addAll(command, arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
