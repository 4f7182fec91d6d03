package ovation.packaging.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.ImageSource;

/** An image that is a part of a remote file. The file stays open when it is closed. */
final class RemoteSource implements ImageSource {

  private final RemoteFile file;
  private final String name;
  private final long offset;
  private final long size;

  RemoteSource(RemoteFile file, String name, long offset, long size) {
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
          PackageText.quote(name)
              + " is truncated: it ends at byte "
              + size
              + ", and more is needed from byte "
              + position
              + ".");
    }
    try {
      long at = offset + position;
      while (target.hasRemaining()) {
        at += file.read(target, at);
      }
    } catch (IOException e) {
      throw InputException.reading(Path.of(name), e);
    }
  }

  @Override
  public void close() {
    // The file belongs to the package.
  }
}
