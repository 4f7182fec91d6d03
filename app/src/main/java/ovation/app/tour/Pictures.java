package ovation.app.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import ovation.app.look.Appearance;
import ovation.app.look.Look;
import ovation.app.look.Snapshots;

/** Numbered pictures of the window, each by day and by night. */
final class Pictures {

  private static final double SCALE = 1.5;

  private final Scene scene;
  private final Look look;
  private final Path folder;
  private int taken;

  Pictures(Scene scene, Look look, Path folder) {
    this.scene = scene;
    this.look = look;
    this.folder = folder;
  }

  /** Adds the steps that take a picture of what the window then shows. */
  void take(Steps steps, String name) {
    taken++;
    String prefix = String.format(Locale.ROOT, "%02d-%s-", taken, name);
    for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
      String file = prefix + appearance.name().toLowerCase(Locale.ROOT) + ".png";
      steps.then("change to " + appearance, () -> look.appearanceProperty().set(appearance));
      steps.then("take a picture", () -> write(file));
    }
  }

  private void write(String file) {
    try {
      Snapshots.write(scene, SCALE, folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
