package ovation.packaging.net;

import java.nio.channels.SeekableByteChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.file.RangeSource;

/**
 * The files on a server that one package is read from: an archive, or a descriptor and what lies
 * beside and below it. For several threads; closing it hangs up.
 */
public final class RemoteFolder implements AutoCloseable {

  private final HttpSession session;
  private final Map<String, RemoteFile> files = new LinkedHashMap<>();

  /** Starts without a connection. */
  public RemoteFolder(RemoteAccess access) {
    this(new HttpSession(access));
  }

  RemoteFolder(HttpSession session) {
    this.session = session;
  }

  /**
   * Opens a file by fetching its first bytes.
   *
   * @param whole the most bytes that are taken of a server that does not send parts
   * @throws InputException if it cannot be read, or is larger than that on such a server
   */
  public RemoteFile open(HttpAddress address, int whole) throws InputException {
    return RemoteFile.open(session, address, whole);
  }

  /** Opens a file; nothing if there is none. */
  public Optional<RemoteFile> find(HttpAddress address) throws InputException {
    return RemoteFile.find(session, address);
  }

  /**
   * Asks for a file's size without fetching it.
   *
   * @return the size in bytes; nothing if there is no such file
   * @throws InputException if the server does not tell
   */
  public OptionalLong size(HttpAddress address) throws InputException {
    HttpAnswer answer = session.head(address);
    return switch (answer.status()) {
      case 403, 404, 410 -> OptionalLong.empty();
      case 200 -> {
        if (answer.length().isPresent()) {
          yield answer.length();
        }
        throw HttpFailure.contradiction(
            address, Sentence.of("the server does not say how large it is."));
      }
      case 301, 302, 303, 307, 308, 405, 501 ->
          find(address).stream().mapToLong(RemoteFile::size).findFirst();
      default -> throw HttpFailure.status(address, answer.status());
    };
  }

  /** Keeps a file that was opened, to be read again. */
  public synchronized void knows(HttpAddress address, RemoteFile file) {
    files.put(address.toString(), file);
  }

  /** Opens a file of a known size when it is needed, once. */
  private synchronized RemoteFile known(HttpAddress address, long size) throws InputException {
    RemoteFile file = files.get(address.toString());
    if (file == null) {
      file = open(address, RemoteFile.WHOLE);
      files.put(address.toString(), file);
    }
    if (file.size() != size) {
      throw HttpFailure.changed(address);
    }
    return file;
  }

  /**
   * Opens the bytes of a file of known size.
   *
   * @throws InputException if it cannot be read or has another size by now
   */
  public SeekableByteChannel channel(HttpAddress address, long size) throws InputException {
    return channel(known(address, size), 0, size);
  }

  /**
   * Opens an image of known size.
   *
   * @param name for messages
   * @throws InputException if it cannot be read or has another size by now
   */
  public ImageSource image(HttpAddress address, String name, long size) throws InputException {
    return image(known(address, size), name, 0, size);
  }

  /** Opens a window on a file. */
  public SeekableByteChannel channel(RemoteFile file, long offset, long size) {
    return new RemoteChannel(file, offset, size);
  }

  /**
   * Opens an image that is a part of a file.
   *
   * @param name for messages
   */
  public ImageSource image(RemoteFile file, String name, long offset, long size) {
    return new RangeSource(file::read, name, offset, size);
  }

  /** What was fetched so far. */
  public Fetched fetched() {
    return session.fetched();
  }

  @Override
  public void close() {
    session.close();
  }
}
