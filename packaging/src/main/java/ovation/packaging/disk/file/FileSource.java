package ovation.packaging.disk.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;

/** An image that is a file of its own, with the holes that the file system knows of. */
public final class FileSource implements ImageSource {

  private final OwnedSource bytes;
  private final HoleMap holes;

  private FileSource(OwnedSource bytes, HoleMap holes) {
    this.bytes = bytes;
    this.holes = holes;
  }

  /**
   * Opens a file.
   *
   * @param name for messages
   * @throws InputException if it is not a regular file, or cannot be read
   */
  public static FileSource open(Path file, String name) throws InputException {
    // Asked before opening: a pipe would block for ever.
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new InputException(Sentence.of("{0} is not a regular file.", file));
    }
    try {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
      try {
        long size = channel.size();
        return new FileSource(new OwnedSource(channel, name, size), HoleMap.of(file, size));
      } catch (IOException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw InputException.reading(file, e);
    }
  }

  /** Whether holes are found by the file system's map; asking early saves the wait later. */
  public static boolean knowsHoles() {
    return SeekHoleMap.isAvailable();
  }

  /** Opens a file that is called by its path in messages. */
  public static FileSource open(Path file) throws InputException {
    return open(file, file.toString());
  }

  @Override
  public String name() {
    return bytes.name();
  }

  @Override
  public long size() {
    return bytes.size();
  }

  @Override
  public void read(long position, ByteBuffer target) throws InputException {
    bytes.read(position, target);
  }

  @Override
  public long dataFrom(long position) {
    return holes.dataFrom(position);
  }

  @Override
  public long holeFrom(long position) {
    return holes.holeFrom(position);
  }

  @Override
  public void close() {
    holes.close();
    bytes.close();
  }
}
