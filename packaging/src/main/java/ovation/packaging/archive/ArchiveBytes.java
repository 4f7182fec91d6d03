package ovation.packaging.archive;

import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.net.Fetched;

/** The bytes of an archive, wherever it lies, read at any place. */
sealed interface ArchiveBytes extends AutoCloseable permits ArchiveFile, RemoteArchive {

  /** The size in bytes. */
  long size();

  /** Opens a window for one thread; closing it does not close the archive. */
  SeekableByteChannel window(long offset, long size);

  /**
   * Opens a part for several threads.
   *
   * @param name for messages
   */
  ImageSource image(String name, long offset, long size);

  /** What was fetched so far; nothing if the archive is a file. */
  Optional<Fetched> fetched();

  /**
   * Returns quietly if the archive was not changed since it was opened.
   *
   * @throws InputException if it was
   */
  void checkUnchanged() throws InputException;

  @Override
  void close();
}
