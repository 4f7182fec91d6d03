package ovation.packaging.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.catalog.DiskProbe;

/** A disk image that the user names. */
final class ImageFile {

  private ImageFile() {}

  /**
   * Reads the header of an image.
   *
   * @throws InputException if it cannot be read or is not fit for a package
   */
  static DiskImage probe(Path image) throws InputException {
    if (!Files.exists(image)) {
      throw new InputException(Sentence.asItIs(image + " does not exist. Check the path."));
    }
    // Asked before opening: a pipe would block for ever.
    if (!Files.isRegularFile(image)) {
      throw new InputException(
          Sentence.asItIs(image + " is not a regular file. Name a disk image."));
    }
    try (FileChannel channel = FileChannel.open(image, StandardOpenOption.READ)) {
      return DiskProbe.probe(channel, String.valueOf(image.getFileName()));
    } catch (IOException e) {
      throw InputException.reading(image, e);
    }
  }
}
