package ovation.packaging.disk.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.ImageSource;

/**
 * An image that is a part of a file, as in an archive or on a server. The file stays open when it
 * is closed.
 */
public final class RangeSource implements ImageSource {

  private final PositionedReader file;
  private final String name;
  private final long offset;
  private final long size;

  /**
   * Creates a view of a file's part.
   *
   * @param file reads the whole file
   * @param name for messages
   * @param offset where the part begins in the file, in bytes
   * @param size of the part in bytes
   */
  public RangeSource(PositionedReader file, String name, long offset, long size) {
    this.file = file;
    this.name = name;
    this.offset = offset;
    this.size = size;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void read(long position, ByteBuffer target) throws InputException {
    if (position < 0 || position > size - target.remaining()) {
      throw new InputException(
          Sentence.of(
              "“{0}” is truncated: it ends at byte {1}, and more is needed from byte"
                  + " {2}. Copy it again.",
              PackageText.visible(name), size, position));
    }
    long at = offset + position;
    try {
      while (target.hasRemaining()) {
        int count = file.read(target, at);
        if (count < 0) {
          throw new InputException(
              Sentence.of(
                  "“{0}” became shorter while it was read. Open it again.",
                  PackageText.visible(name)));
        }
        at += count;
      }
    } catch (IOException e) {
      throw e.getCause() instanceof InputException said
          ? said
          : new InputException(
              Sentence.of(
                  "“{0}” could not be read at byte {1}.", PackageText.visible(name), position),
              e);
    }
  }

  @Override
  public void close() {
    // The file belongs to the archive.
  }
}
