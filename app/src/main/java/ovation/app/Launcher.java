package ovation.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import ovation.app.instance.RunningEditor;
import ovation.app.keep.UserFolders;
import ovation.app.session.HeadStart;

/**
 * Starts the editor, unless one of this user runs already and takes the file; on a Linux machine
 * without a display, off screen.
 */
public final class Launcher {
  /** Those of the kernel's drivers, of NVIDIA's and of Linux inside Windows. */
  private static final List<String> GRAPHICS_DEVICES =
      List.of("/dev/dri", "/dev/nvidiactl", "/dev/dxg");

  private Launcher() {}

  /**
   * Starts the editor.
   *
   * @param args {@code --file=…} and {@code --tour-output=…}
   */
  public static void main(String[] args) {
    boolean display = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    if (System.getProperty("os.name").startsWith("Linux")) {
      if (!display) {
        System.setProperty("glass.platform", "Headless");
      }
      if (!display || !hasGraphicsDevice()) {
        System.setProperty("prism.order", "sw");
      }
    }
    if (!"Headless".equals(System.getProperty("glass.platform"))) {
      List<Path> files = files(args);
      RunningEditor.Launch launch = RunningEditor.launch(UserFolders.ofThisUser().state(), files);
      if (launch.joined()) {
        return;
      }
      EditorApplication.runAs(launch.editor());
      files.stream().findFirst().map(HeadStart::of).ifPresent(EditorApplication::showFirst);
    }
    Application.launch(EditorApplication.class, args);
    if (EditorApplication.status() != 0) {
      System.exit(EditorApplication.status());
    }
  }

  /** Without a device JavaFX would load OpenGL, find that software does it, and paint by itself. */
  private static boolean hasGraphicsDevice() {
    return GRAPHICS_DEVICES.stream().map(Path::of).anyMatch(Files::exists);
  }

  /** What this launch is to open; a file that is no path is left for the editor to explain. */
  private static List<Path> files(String[] args) {
    String key = "--file=";
    return Stream.of(args)
        .filter(arg -> arg.startsWith(key))
        .flatMap(arg -> path(arg.substring(key.length())).stream())
        .toList();
  }

  private static Optional<Path> path(String name) {
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name).toAbsolutePath());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
