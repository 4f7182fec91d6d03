package ovation.packaging.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What an export asks of the file system; tests replace it by one that fails. */
class FileOperations {

  /** Creates a file that must not exist, for reading and writing. */
  FileChannel create(Path path) throws IOException {
    return FileChannel.open(
        path,
        StandardOpenOption.CREATE_NEW,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
  }

  /** Writes some bytes at the channel's position. */
  int write(FileChannel channel, ByteBuffer bytes) throws IOException {
    return channel.write(bytes);
  }

  /** Waits until the file is on the device. */
  void force(FileChannel channel) throws IOException {
    channel.force(true);
  }

  /** Replaces {@code to} by {@code from} in one step. */
  void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Waits until a folder's names are on the device, where the system knows how. */
  void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unsupported) {
      // Windows has no such thing; the names are safe there once the rename returns.
    }
  }

  /** Returns how many bytes may be written where {@code folder} is. */
  long usableSpace(Path folder) throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }
}
