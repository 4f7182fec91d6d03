package ovation.packaging.archive;

import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.net.Fetched;
import ovation.packaging.net.RemoteFile;
import ovation.packaging.net.RemoteFolder;

/**
 * An archive on a server.
 *
 * @param folder where it is read from; closed with it
 * @param file the archive
 */
record RemoteArchive(RemoteFolder folder, RemoteFile file) implements ArchiveBytes {

  @Override
  public long size() {
    return file.size();
  }

  @Override
  public SeekableByteChannel window(long offset, long size) {
    return folder.channel(file, offset, size);
  }

  @Override
  public ImageSource image(String name, long offset, long size) {
    return folder.image(file, name, offset, size);
  }

  @Override
  public Optional<Fetched> fetched() {
    return Optional.of(folder.fetched());
  }

  @Override
  public void checkUnchanged() {
    // Every part that was fetched was compared with the first one.
  }

  @Override
  public void close() {
    folder.close();
  }
}
