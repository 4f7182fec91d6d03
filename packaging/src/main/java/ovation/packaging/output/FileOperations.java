package ovation.packaging.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What an export asks of the file system; tests replace it by one that fails. */
public class FileOperations {

  /** Creates a file that must not exist, for reading and writing. */
  public FileChannel create(Path path) throws IOException {
    return FileChannel.open(
        path,
        StandardOpenOption.CREATE_NEW,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
  }

  /** Writes some bytes at the channel's position. */
  public int write(FileChannel channel, ByteBuffer bytes) throws IOException {
    return channel.write(bytes);
  }

  /** Writes some bytes at a place. */
  public int write(FileChannel channel, ByteBuffer bytes, long position) throws IOException {
    return channel.write(bytes, position);
  }

  /** Waits until the file is on the device. */
  public void force(FileChannel channel) throws IOException {
    channel.force(true);
  }

  /** Replaces {@code to} by {@code from} in one step. */
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Waits until a folder's names are on the device, where the system knows how. */
  public void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unsupported) {
      // Windows has no such thing; the names are safe there once the rename returns.
    }
  }

  /** Returns how many bytes may be written where {@code folder} is. */
  public long usableSpace(Path folder) throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }
}
