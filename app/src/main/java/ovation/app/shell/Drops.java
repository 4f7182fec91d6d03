package ovation.app.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import ovation.app.disk.DiskDrop;
import ovation.app.text.Texts;

/**
 * What becomes of files that are dropped on the window: packages and folders are opened, disk
 * images join the document in front or begin a new one, everything else is refused by its name.
 */
final class Drops {
  private final Consumer<Path> open;
  private final Consumer<List<Path>> takeImages;
  private final Texts texts;
  private final Consumer<String> complain;

  /**
   * The drops.
   *
   * @param takeImages takes disk images into the document in front, or begins a new one with them
   */
  Drops(
      Consumer<Path> open,
      Consumer<List<Path>> takeImages,
      Texts texts,
      Consumer<String> complain) {
    this.open = open;
    this.takeImages = takeImages;
    this.texts = texts;
    this.complain = complain;
  }

  void land(List<Path> files) {
    List<Path> images = new ArrayList<>();
    for (Path file : files) {
      if (isPackage(file)) {
        open.accept(file);
      } else if (DiskDrop.accepts(List.of(file))) {
        images.add(file);
      } else {
        complain.accept(texts.of("drop.refused", String.valueOf(file.getFileName())));
      }
    }
    if (!images.isEmpty()) {
      takeImages.accept(images);
    }
  }

  private static boolean isPackage(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".ovf")
        || name.endsWith(".ova")
        || name.endsWith(".ova.gz")
        || Files.isDirectory(file);
  }
}
