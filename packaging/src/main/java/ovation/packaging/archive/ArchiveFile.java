package ovation.packaging.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.file.RangeSource;
import ovation.packaging.net.Fetched;

/** An archive that is a file. */
final class ArchiveFile implements ArchiveBytes {

  private final FileChannel file;
  private final SourceStamp stamp;
  private final long size;

  /**
   * Takes an open file over.
   *
   * @param stamp of the file that the user named, which may be the compressed form of this one
   */
  ArchiveFile(FileChannel file, SourceStamp stamp) throws IOException {
    this.file = file;
    this.stamp = stamp;
    this.size = file.size();
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public SeekableByteChannel window(long offset, long length) {
    return new MemberChannel(file, offset, length);
  }

  @Override
  public ImageSource image(String name, long offset, long length) {
    return new RangeSource(file::read, name, offset, length);
  }

  @Override
  public Optional<Fetched> fetched() {
    return Optional.empty();
  }

  @Override
  public void checkUnchanged() throws InputException {
    stamp.check();
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      // A file that was only read has nothing to lose.
    }
  }
}
