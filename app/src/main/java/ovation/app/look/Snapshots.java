package ovation.app.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.transform.Transform;
import ovation.icons.Png;

/** Pictures of the screen, for tests and for the README, without desktop classes. */
public final class Snapshots {
  private Snapshots() {}

  /**
   * The scene as a PNG file; to be called on the JavaFX thread.
   *
   * @param scale pixels per unit, 2 for a picture of a dense screen
   */
  public static byte[] png(Scene scene, double scale) {
    Parent root = scene.getRoot();
    root.applyCss();
    root.layout();
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(scene.getFill());
    parameters.setTransform(Transform.scale(scale, scale));
    return Png.encode(root.snapshot(parameters, null));
  }

  /**
   * Writes the scene as a PNG file, with the folders above it.
   *
   * @throws IOException when it cannot be written
   */
  public static void write(Scene scene, double scale, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(file, png(scene, scale));
  }
}
