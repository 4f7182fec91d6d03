package ovation.packaging.disk.vmdk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The judge of disks: qemu-img. */
final class QemuImg {

  private QemuImg() {}

  /** Skips the test where qemu-img is missing, unless every judge is required. */
  static void assume() throws InterruptedException {
    try {
      new ProcessBuilder("qemu-img", "--version")
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      if ("required".equals(System.getProperty("interop"))) {
        Assertions.fail("qemu-img is required and missing", e);
      }
      Assumptions.abort("qemu-img is missing");
    }
  }

  /** Runs qemu-img, demands success and returns what it said. */
  static String run(Object... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("qemu-img"));
    Collections.addAll(command, arguments(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Assertions.assertEquals(0, process.waitFor(), said);
    return said;
  }

  private static String[] arguments(Object[] arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    return texts;
  }
}
