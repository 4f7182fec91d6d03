package ovation.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Measures the editor of an application image with a descriptor of ten megabytes and 5,000 faulty
 * systems: how long it takes to the first usable screen, then the frames, the answers to keys and
 * the memory, by a drive on the image's own runtime. The screen is that of Xvfb. The arguments are
 * the image and the project's folder.
 */
final class Scale {
  private static final String DESCRIPTOR = "fleet.ovf";
  private static final int RUNS = 5;
  private static final double CALM_SECONDS = 2;

  /** Less than this of the picture are single numbers and lines, such as badges of problems. */
  private static final double SCREEN = 0.02;

  private static final List<String> OPENED =
      List.of("action", "keep", "look", "outline", "session", "shell", "text", "pane", "field");

  private Scale() {}

  /** Measures. */
  public static void main(String[] arguments) throws Exception {
    if (!VirtualScreen.isThere()) {
      System.out.println("Xvfb is missing: the editor is not measured.");
      return;
    }
    Path image = Path.of(arguments[0]).toRealPath();
    Path project = Path.of(arguments.length > 1 ? arguments[1] : "").toRealPath();
    Path folder = Files.createTempDirectory("ovation-scale");
    try {
      compile(image.resolveSibling("modules"), project, folder);
      drive(image, folder);
      open(image, folder.resolve("in-order.ovf"), "in order");
      open(image, folder.resolve(DESCRIPTOR), "10,000 problems");
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(f -> f.delete());
      }
    }
  }

  private static List<String> exports() {
    return OPENED.stream()
        .flatMap(
            name -> Stream.of("--add-exports", "ovation.app/ovation.app." + name + "=ALL-UNNAMED"))
        .toList();
  }

  private static void compile(Path modules, Path project, Path folder) throws IOException {
    Path bench = project.resolve("app/src/bench/java/ovation/app/bench");
    List<String> command = new ArrayList<>(exports());
    command.addAll(
        List.of(
            "-p",
            modules.toString(),
            "--add-modules",
            "ovation.app",
            "-d",
            folder.toString(),
            project.resolve("app/src/test/java/ovation/app/ui/Fleet.java").toString(),
            bench.resolve("Frames.java").toString(),
            bench.resolve("Drive.java").toString()));
    String[] all = command.toArray(String[]::new);
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, all) != 0) {
      throw new IOException("The drive does not compile against " + modules);
    }
  }

  private static void drive(Path image, Path folder) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(image.resolve("lib/runtime/bin/java").toString());
    command.addAll(exports());
    command.addAll(
        List.of(
            // As the launcher does where the system's libraries are.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+UseTransparentHugePages",
            "--enable-native-access=javafx.graphics,ovation.packaging",
            "--add-modules=ovation.app",
            "-cp",
            folder.toString(),
            "ovation.app.bench.Drive",
            folder.resolve(DESCRIPTOR).toString()));
    try (VirtualScreen screen = new VirtualScreen(folder)) {
      int status = screen.program(command).inheritIO().start().waitFor();
      if (status != 0) {
        throw new IOException("The drive ended with " + status);
      }
    }
  }

  private static void open(Path image, Path file, String name)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(image.resolve("bin/ovation-editor").toString(), "--file=" + file);
    double[] usable = new double[RUNS];
    double[] complete = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      try (VirtualScreen screen = new VirtualScreen(file.getParent())) {
        List<VirtualScreen.Change> changes = screen.watch(command, CALM_SECONDS);
        complete[run] = changes.getLast().seconds();
        usable[run] =
            changes.stream()
                .filter(change -> change.share() > SCREEN)
                .mapToDouble(VirtualScreen.Change::seconds)
                .max()
                .orElse(Double.NaN);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-44s %.2f s to the first usable screen, %.2f s to the last change (medians of %d)%n",
        "start of the image, " + name,
        median(usable),
        median(complete),
        RUNS);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
