package ovation.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The schemas of the DMTF, kept beside the checkout; tests skip where they are absent. */
public final class Schemas {

  private static final Path ROOT = Path.of("..", "..", "shared", "reference", "xsd");

  private Schemas() {}

  /** The folder of a version with all that it imports, such as 2.0.1; or a skipped test. */
  public static Path folder(String version) {
    Path folder = ROOT.resolve("local-" + version);
    Assumptions.assumeTrue(Files.isDirectory(folder), "No schemas beside the checkout: " + folder);
    return folder;
  }

  /** Fails unless xmllint calls a descriptor valid by a version of DSP8023; skips without it. */
  public static void assertValid(String descriptor, String version) throws IOException {
    assertValid(descriptor, folder(version).resolve("dsp8023_" + version + ".xsd"));
  }

  /** Fails unless xmllint calls an environment document valid by DSP8027; skips without it. */
  public static void assertValidEnvironment(String document) throws IOException {
    assertValid(document, folder("env").resolve("DSP8027.xsd"));
  }

  private static void assertValid(String descriptor, Path schema) throws IOException {
    assumeXmllint();
    Path file = Files.createTempFile("descriptor", ".ovf");
    try {
      Files.writeString(file, descriptor);
      Process process =
          new ProcessBuilder("xmllint", "--noout", "--schema", schema.toString(), file.toString())
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      byte[] said = process.getInputStream().readAllBytes();
      Assertions.assertEquals(
          0, process.waitFor(), () -> new String(said, StandardCharsets.UTF_8) + descriptor);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      Files.delete(file);
    }
  }

  /** Those of some files that xmllint calls valid by a version of DSP8023; skips without it. */
  public static Set<Path> valid(List<Path> files, String version) throws IOException {
    assumeXmllint();
    List<String> command = new ArrayList<>(List.of("xmllint", "--huge", "--noout", "--schema"));
    command.add(folder(version).resolve("dsp8023_" + version + ".xsd").toString());
    files.forEach(file -> command.add(file.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Set<String> lines = Set.copyOf(said.lines().toList());
    return files.stream()
        .filter(file -> lines.contains(file + " validates"))
        .collect(Collectors.toSet());
  }

  /**
   * What xmllint says about descriptors that it does not call valid, by their names; skips without
   * it. Many are given to one process.
   *
   * @param descriptors the bytes of the descriptors by name
   */
  public static Map<String, String> invalid(Map<String, byte[]> descriptors, String version)
      throws IOException {
    Path schema = folder(version).resolve("dsp8023_" + version + ".xsd").toAbsolutePath();
    assumeXmllint();
    Path folder = Files.createTempDirectory("descriptors");
    List<String> command =
        new ArrayList<>(List.of("xmllint", "--huge", "--noout", "--schema", schema.toString()));
    List<String> names = List.copyOf(descriptors.keySet());
    for (int i = 0; i < names.size(); i++) {
      Files.write(folder.resolve("f" + i + ".xml"), descriptors.get(names.get(i)));
      command.add("f" + i + ".xml");
    }
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    List<String> said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    Map<String, String> invalid = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String file = "f" + i + ".xml";
      if (!said.contains(file + " validates")) {
        invalid.put(
            names.get(i),
            said.stream()
                .filter(line -> line.startsWith(file + ":"))
                .findFirst()
                .orElse("not valid"));
      }
      Files.delete(folder.resolve(file));
    }
    Files.delete(folder);
    return invalid;
  }

  private static void assumeXmllint() {
    String folders = Objects.requireNonNullElse(System.getenv("PATH"), "");
    boolean found =
        List.of(folders.split(":")).stream()
            .anyMatch(folder -> Path.of(folder, "xmllint").toFile().canExecute());
    if (!found && "required".equals(System.getProperty("interop"))) {
      Assertions.fail("xmllint is required and missing");
    }
    Assumptions.assumeTrue(found, "xmllint is missing");
  }
}
