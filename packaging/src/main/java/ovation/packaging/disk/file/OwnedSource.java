package ovation.packaging.disk.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;

/** An image in a file that is closed with it, such as a temporary one. */
public final class OwnedSource implements ImageSource {

  private final FileChannel file;
  private final RangeSource bytes;

  /**
   * Takes a file over.
   *
   * @param name for messages
   * @param size in bytes
   */
  public OwnedSource(FileChannel file, String name, long size) {
    this.file = file;
    this.bytes = new RangeSource(file::read, name, 0, size);
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
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      // Nothing was written; what was read was read.
    }
  }
}
