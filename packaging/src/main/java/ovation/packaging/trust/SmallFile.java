package ovation.packaging.trust;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/** Reads a file that can only be small: never more than the given number of bytes. */
final class SmallFile {

  private SmallFile() {}

  /**
   * Reads the whole file; only regular files are opened, for a pipe would block for ever.
   *
   * @param most the most bytes that are read
   * @throws InputException if it cannot be read, is no regular file or is larger
   */
  static byte[] read(Path file, int most) throws InputException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new InputException(Sentence.of("{0} is not a file.", file));
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new InputException(
            Sentence.of(
                "{0} is larger than {1} KiB; such a file is not what is asked for.",
                file, most / 1024));
      }
      return bytes;
    } catch (IOException e) {
      throw InputException.reading(file, e);
    }
  }

  /** How the user calls the file in a sentence: its name without the folders. */
  static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
