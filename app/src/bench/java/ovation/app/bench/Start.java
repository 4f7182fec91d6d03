package ovation.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final double CALM_SECONDS = 1;
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

  private Start(Path folder) {
    this.folder = folder;
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
    try (VirtualScreen screen = new VirtualScreen(folder)) {
      List<VirtualScreen.Change> changes = screen.watch(command, CALM_SECONDS);
      return changes.isEmpty() ? Double.NaN : changes.getLast().seconds();
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
