package ovation.app.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A screen of Xvfb, looked at from outside by its picture in a file. */
final class VirtualScreen implements AutoCloseable {
  private static final long LOOK_MILLIS = 15;
  private static final double PATIENCE = 60;
  private static final String DISPLAY = ":87";

  /**
   * A change of the picture.
   *
   * @param seconds since the program was started
   * @param share how much of the picture changed, 1 for all
   */
  record Change(double seconds, double share) {}

  private final Path user;
  private final Path picture;
  private final Process server;

  /**
   * Starts the screen.
   *
   * @param folder where its picture is, and what the programs on it keep
   */
  VirtualScreen(Path folder) throws IOException, InterruptedException {
    user = Files.createTempDirectory(folder, "user");
    picture = folder.resolve("Xvfb_screen0");
    String size = "1600x1000x24";
    server =
        new ProcessBuilder("Xvfb", DISPLAY, "-screen", "0", size, "-fbdir", folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    do {
      Thread.sleep(LOOK_MILLIS);
    } while (!Files.exists(picture) || Files.size(picture) == 0);
    Thread.sleep(300);
  }

  /** Whether this machine has Xvfb. */
  static boolean isThere() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "Xvfb")));
  }

  /** A program on this screen, with nothing that an earlier run has kept. */
  ProcessBuilder program(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
    builder.environment().put("DISPLAY", DISPLAY);
    builder.environment().put("XDG_CONFIG_HOME", user.resolve("settings").toString());
    builder.environment().put("XDG_STATE_HOME", user.resolve("state").toString());
    return builder;
  }

  /**
   * Starts a program and watches until its picture has not changed for a while; then ends it.
   *
   * @param calm for how many seconds nothing must change
   */
  List<Change> watch(List<String> command, double calm) throws IOException, InterruptedException {
    byte[] last = Files.readAllBytes(picture);
    long start = System.nanoTime();
    Process program =
        program(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<Change> changes = new ArrayList<>();
    double now = 0;
    while (changes.isEmpty() ? now < PATIENCE : now < changes.getLast().seconds() + calm) {
      Thread.sleep(LOOK_MILLIS);
      byte[] present = Files.readAllBytes(picture);
      now = (System.nanoTime() - start) / 1e9;
      if (!Arrays.equals(present, last)) {
        changes.add(new Change(now, share(last, present)));
        last = present;
      }
    }
    program.destroy();
    program.waitFor();
    return changes;
  }

  private static double share(byte[] one, byte[] other) {
    int different = 0;
    for (int i = 0; i < one.length; i += 4) {
      boolean same = one[i] == other[i] && one[i + 1] == other[i + 1] && one[i + 2] == other[i + 2];
      different += same ? 0 : 1;
    }
    return different * 4.0 / one.length;
  }

  @Override
  public void close() throws IOException {
    server.destroy();
    try {
      server.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Files.deleteIfExists(picture);
  }
}
