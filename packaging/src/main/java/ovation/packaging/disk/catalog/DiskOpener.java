package ovation.packaging.disk.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.ImageBytes;
import ovation.packaging.disk.ImageFolder;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.file.FileSource;
import ovation.packaging.disk.file.PathFolder;

/**
 * Opens disk images of every format. A format that is declared, by the descriptor, the user or the
 * file's name, is believed; content of another format is refused, but for raw images, whose content
 * may be anything.
 */
public final class DiskOpener {

  private DiskOpener() {}

  /**
   * Opens an image file.
   *
   * @param declared its format; null to tell it from its content
   * @throws InputException if it cannot be read, is damaged, or is not what was declared
   */
  public static VirtualDisk open(Path file, @Nullable DiskFormat declared) throws InputException {
    return open(FileSource.open(file), PathFolder.beside(file), declared);
  }

  /**
   * Opens an image, and takes its file over.
   *
   * @param declared its format; null to tell it from its content
   * @throws InputException if it cannot be read, is damaged, or is not what was declared
   */
  public static VirtualDisk open(
      ImageSource image, ImageFolder folder, @Nullable DiskFormat declared) throws InputException {
    DiskFormat format;
    try {
      format = format(image, declared);
    } catch (InputException e) {
      image.close();
      throw e;
    }
    return DiskFormats.of(format).open(image, folder);
  }

  private static DiskFormat format(ImageSource image, @Nullable DiskFormat declared)
      throws InputException {
    if (declared == DiskFormat.RAW) {
      return declared;
    }
    Optional<DiskFormat> found;
    try {
      found = DiskFormats.detect(ImageBytes.of(image));
    } catch (IOException e) {
      throw e.getCause() instanceof InputException said
          ? said
          : new InputException(
              Sentence.of("“{0}” could not be read.", PackageText.visible(image.name())), e);
    }
    if (declared != null && found.isPresent() && found.get() != declared) {
      throw new InputException(
          Sentence.of(
              "“{0}” is declared as {1}, but its content is {2}.",
              PackageText.visible(image.name()), declared.label(), found.get().label()));
    }
    if (declared != null) {
      return declared;
    }
    if (found.isEmpty() && promises(image.name())) {
      throw new InputException(
          Sentence.of(
              "“{0}” is not what its name says, nor any other disk image that is known."
                  + " Say that it is raw, if it is.",
              PackageText.visible(image.name())));
    }
    return found.orElse(DiskFormat.RAW);
  }

  /** Whether a name promises a format that has marks: such an image is never taken for raw. */
  private static boolean promises(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (DiskFormat format : DiskFormat.values()) {
      if (format != DiskFormat.RAW && format.isPromisedBy(extension)) {
        return true;
      }
    }
    return false;
  }
}
