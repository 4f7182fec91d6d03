package ovation.packaging.disk.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.ImageFolder;
import ovation.packaging.disk.ImageSource;

/** The files beside an image on disk. Nothing outside this folder is opened. */
public final class PathFolder implements ImageFolder {

  private final Path folder;

  private PathFolder(Path folder) {
    this.folder = folder;
  }

  /** Returns the folder in which a file lies. */
  public static PathFolder beside(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return new PathFolder(parent == null ? file.toAbsolutePath() : parent);
  }

  @Override
  public ImageSource open(String name) throws InputException {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    if (last.isEmpty() || last.equals(".") || last.equals("..") || last.indexOf(':') >= 0) {
      throw new InputException(
          Sentence.of("“{0}” is no name of a file beside the image.", PackageText.visible(name)));
    }
    try {
      return FileSource.open(folder.resolve(last));
    } catch (InvalidPathException e) {
      throw new InputException(
          Sentence.of("“{0}” is no name of a file beside the image.", PackageText.visible(name)),
          e);
    }
  }
}
