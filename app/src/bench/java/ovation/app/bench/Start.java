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
 * Measures how long the editor of an application image takes from its start to a window whose
 * picture no longer changes, beside a bare JavaFX window of the same runtime, in turns. The screen
 * is that of Xvfb, looked at from outside. The arguments are the image and, if one is to be opened,
 * a package.
 */
final class Start {
  private static final int RUNS = 5;
  private static final long LOOK_MILLIS = 15;
  private static final double CALM_SECONDS = 1;
  private static final String DISPLAY = ":87";
  private static final String BARE =
      """
      public class Bare extends javafx.application.Application {
        public void start(javafx.stage.Stage stage) {
          var button = new javafx.scene.control.Button("Bare");
          stage.setScene(new javafx.scene.Scene(new javafx.scene.layout.StackPane(button), 900, 600));
          stage.show();
        }
      }
      """;

  private final Path folder;
  private final Path screen;

  private Start(Path folder) {
    this.folder = folder;
    this.screen = folder.resolve("Xvfb_screen0");
  }

  /** Measures. */
  public static void main(String[] arguments) throws Exception {
    Path image = Path.of(arguments[0]).toRealPath();
    String file = arguments.length > 1 ? Path.of(arguments[1]).toRealPath().toString() : "";
    Path folder = Files.createTempDirectory("ovation-start");
    try {
      new Start(folder).measure(image, file);
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(f -> f.delete());
      }
    }
  }

  private void measure(Path image, String file) throws IOException, InterruptedException {
    Path modules = image.resolveSibling("modules");
    Path source = Files.writeString(folder.resolve("Bare.java"), BARE);
    String[] compile = {
      "-p", modules.toString(), "--add-modules", "javafx.controls", source.toString()
    };
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, compile) != 0) {
      throw new IOException("The bare window does not compile against " + modules);
    }
    List<String> bare =
        List.of(
            image.resolve("lib/runtime/bin/java").toString(),
            "-XX:+UseSerialGC",
            "--enable-native-access=javafx.graphics",
            "--add-modules=javafx.controls",
            "-cp",
            folder.toString(),
            "Bare");
    List<String> editor = List.of(image.resolve("bin/ovation-editor").toString(), "--file=" + file);
    double[] ours = new double[RUNS];
    double[] theirs = new double[RUNS];
    double[] ratios = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      theirs[run] = seconds(bare);
      ours[run] = seconds(editor);
      ratios[run] = ours[run] / theirs[run];
    }
    System.out.printf(
        Locale.ROOT,
        "editor %.2f s, bare window %.2f s, ratio %.2f (medians of %d runs)%n",
        median(ours),
        median(theirs),
        median(ratios),
        RUNS);
  }

  private double seconds(List<String> command) throws IOException, InterruptedException {
    Process server =
        quiet(List.of("Xvfb", DISPLAY, "-screen", "0", "1280x800x24", "-fbdir", folder.toString()));
    try {
      do {
        Thread.sleep(LOOK_MILLIS);
      } while (!Files.exists(screen) || Files.size(screen) == 0);
      Thread.sleep(300);
      byte[] last = Files.readAllBytes(screen);
      long start = System.nanoTime();
      Process program = quiet(command);
      double changed = 0;
      double now = 0;
      while (changed == 0 ? now < 60 : now < changed + CALM_SECONDS) {
        Thread.sleep(LOOK_MILLIS);
        byte[] picture = Files.readAllBytes(screen);
        now = (System.nanoTime() - start) / 1e9;
        if (!Arrays.equals(picture, last)) {
          changed = now;
          last = picture;
        }
      }
      program.destroy();
      program.waitFor();
      return changed == 0 ? Double.NaN : changed;
    } finally {
      server.destroy();
      server.waitFor();
      Files.deleteIfExists(screen);
    }
  }

  private Process quiet(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
    builder.environment().put("DISPLAY", DISPLAY);
    // A home of its own: nothing of the last run is put back.
    builder.environment().put("HOME", folder.toString());
    builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
    return builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
