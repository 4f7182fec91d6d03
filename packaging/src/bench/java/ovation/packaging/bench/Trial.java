package ovation.packaging.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One run of a script as whole processes.
 *
 * @param seconds of wall time, from before the first process starts to after the last one ended
 * @param peak the most memory that any one of its processes had resident, in MiB
 */
record Trial(double seconds, double peak) {

  private static final long LOOK_MILLIS = 10;

  /**
   * Runs a script.
   *
   * @throws IOException if it does not end well; the message holds what it said
   */
  static Trial run(Step step, Path folder) throws IOException, InterruptedException {
    for (Path result : step.results()) {
      remove(result);
    }
    Path said = folder.resolve("said.txt");
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-ec", step.script())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().merge("PATH", ":/usr/sbin:/sbin", String::concat);
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    long peak = 0;
    while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakKilobytes(process));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(
          step.script() + "\nended with " + process.exitValue() + ":\n" + tail(said));
    }
    return new Trial(seconds, peak / 1024.0);
  }

  /** Removes a file, or a folder with all that is in it. */
  static void remove(Path result) throws IOException {
    if (Files.isDirectory(result)) {
      try (Stream<Path> inside = Files.list(result)) {
        for (Path file : inside.toList()) {
          remove(file);
        }
      }
    }
    Files.deleteIfExists(result);
  }

  private static String tail(Path said) throws IOException {
    List<String> lines = Files.readAllLines(said, StandardCharsets.ISO_8859_1);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
  }

  private static long peakKilobytes(Process process) {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .mapToLong(handle -> peakKilobytes(handle.pid()))
        .max()
        .orElse(0);
  }

  /** The kernel's own high-water mark; 0 where there is none, or the process has ended. */
  private static long peakKilobytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
