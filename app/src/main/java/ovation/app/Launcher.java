package ovation.app;

import javafx.application.Application;

/** Starts the editor; on a Linux machine without a display, off screen. */
public final class Launcher {
  private Launcher() {}

  /**
   * Starts the editor.
   *
   * @param args {@code --file=…} and {@code --tour-output=…}
   */
  public static void main(String[] args) {
    boolean display = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    if (System.getProperty("os.name").startsWith("Linux") && !display) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    Application.launch(EditorApplication.class, args);
    if (EditorApplication.status() != 0) {
      System.exit(EditorApplication.status());
    }
  }
}
