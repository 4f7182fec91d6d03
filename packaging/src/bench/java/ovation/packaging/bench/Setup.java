package ovation.packaging.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How to measure; each setting is a system property of the same name with {@code bench.} before it.
 *
 * @param root the repository
 * @param folder for the data and the results, removed at the end: in {@code bench.folder}, or in a
 *     memory file system if it has room, because disks are too noisy for ratios of processor work
 * @param scale of the data; 1 is what the promises are about
 * @param runs of each pair, at least three for a median
 * @param only titles that match are measured
 * @param ovation the command line that is measured: {@code bench.ovation}, the launcher of the
 *     application image, or {@code java} with the modules of which the image is made
 */
record Setup(Path root, Path folder, double scale, int runs, Pattern only, String ovation) {

  private static final Path MEMORY = Path.of("/dev/shm");

  /** What the largest group of works needs at full scale: source, two results and an archive. */
  private static final long ROOM = 7L << 30;

  static Setup read(Path root) throws IOException {
    double scale = Double.parseDouble(property("scale", "1"));
    return new Setup(
        root,
        folder(root, scale),
        scale,
        Integer.parseInt(property("runs", "3")),
        Pattern.compile(property("only", "")),
        launcher(root));
  }

  private static String property(String name, String otherwise) {
    String value = System.getProperty("bench." + name, "");
    return value.isEmpty() ? otherwise : value;
  }

  private static Path folder(Path root, double scale) throws IOException {
    String chosen = property("folder", "");
    boolean room =
        Files.isWritable(MEMORY)
            && Files.getFileStore(MEMORY).getUsableSpace() > (long) (ROOM * scale);
    Path around =
        chosen.isEmpty() ? (room ? MEMORY : root.resolve("packaging/target")) : Path.of(chosen);
    return Files.createDirectories(around.resolve("ovation-bench")).toRealPath();
  }

  private static String launcher(Path root) throws IOException {
    String chosen = property("ovation", "");
    if (!chosen.isEmpty()) {
      return chosen;
    }
    Path image = root.resolve("jpackage/target/ovation/bin/ovation");
    if (Files.isExecutable(image)) {
      return image.toRealPath().toString();
    }
    Path modules = root.resolve("jpackage/target/modules");
    if (Files.isDirectory(modules)) {
      return Path.of(System.getProperty("java.home"), "bin", "java")
          + " -XX:+UseSerialGC --enable-native-access=ovation.packaging -p "
          + modules.toRealPath()
          + " -m ovation.packaging/ovation.packaging.cli.Main";
    }
    throw new IOException(
        "There is no command line to measure. Build it with mvn -DskipTests package, or name one with"
            + " -Dbench.ovation=COMMAND.");
  }

  /** Returns what is said above the table about how it was measured. */
  List<String> said() {
    return List.of(
        "Command line: `" + ovation.replace(root.toString(), ".") + "`",
        "Folder: " + folder + ", scale " + scale + ", medians of " + runs + " paired runs",
        "Machine: "
            + Runtime.getRuntime().availableProcessors()
            + " processors, "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.version"));
  }
}
