package ovation.packaging.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.job.Progress;

/** Decides what a path is: the name decides where it says something, else the first bytes. */
final class PackageOpener {

  private PackageOpener() {}

  static OvfPackage open(Path path, Progress progress) throws InputException {
    if (Files.isDirectory(path)) {
      return FolderPackage.openFolder(path);
    }
    if (!Files.exists(path)) {
      throw new InputException(Sentence.of("{0} does not exist. Check the path.", path));
    }
    // Asked before opening: a pipe would block for ever.
    if (!Files.isRegularFile(path)) {
      throw new InputException(
          Sentence.of("{0} is not a regular file. Name a descriptor or an OVA.", path));
    }
    String name = path.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".ovf")) {
      return FolderPackage.openDescriptor(path);
    }
    boolean archive = name.endsWith(".ova") || name.endsWith(".ova.gz");
    return archive || looksLikeArchive(path)
        ? OvaPackage.openArchive(path, progress)
        : FolderPackage.openDescriptor(path);
  }

  private static boolean looksLikeArchive(Path path) throws InputException {
    byte[] start = new byte[263];
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      ByteBuffer buffer = ByteBuffer.wrap(start);
      while (buffer.hasRemaining() && file.read(buffer) >= 0) {
        // Read on until the buffer is full or the file ends.
      }
    } catch (IOException e) {
      throw InputException.reading(path, e);
    }
    boolean gzip = start[0] == 0x1f && start[1] == (byte) 0x8b;
    return gzip || Arrays.equals(start, 257, 262, new byte[] {'u', 's', 't', 'a', 'r'}, 0, 5);
  }
}
