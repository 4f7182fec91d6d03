package ovation.app.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * This user's running editor, as other launches find it: a lock that ends with the process, and a
 * local socket beside it in a folder that nobody else may enter. Where the system offers neither,
 * every launch is an editor of its own.
 */
public final class RunningEditor implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final byte UNDERSTOOD = 1;

  /**
   * What a launch finds.
   *
   * @param joined whether another editor has taken the files, so that this launch is over
   * @param editor this launch as the running editor; null where it cannot be found by others
   */
  public record Launch(boolean joined, @Nullable RunningEditor editor) {}

  private final FileChannel lock;
  private final ServerSocketChannel server;
  private final Path socket;
  private volatile @Nullable Consumer<List<Path>> open;
  private volatile List<Path> waiting = List.of();

  private RunningEditor(FileChannel lock, ServerSocketChannel server, Path socket) {
    this.lock = lock;
    this.server = server;
    this.socket = socket;
  }

  /**
   * Joins the running editor or becomes it.
   *
   * @param folder a folder of this user, made if need be
   * @param files what this launch was to open
   */
  public static Launch launch(Path folder, List<Path> files) {
    try {
      closed(folder);
      FileChannel lock =
          FileChannel.open(
              folder.resolve("editor.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Path socket = folder.resolve("editor.socket");
      if (lock.tryLock() == null) {
        lock.close();
        return new Launch(ask(socket, files), null);
      }
      Files.deleteIfExists(socket);
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(socket));
      RunningEditor editor = new RunningEditor(lock, server, socket);
      Thread.ofPlatform().daemon().name("ovation-launches").start(editor::listen);
      return new Launch(false, editor);
    } catch (IOException | UnsupportedOperationException alone) {
      return new Launch(false, null);
    }
  }

  /** Makes the folder one that only this user may enter. */
  private static void closed(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static boolean ask(Path socket, List<Path> files) {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      if (!channel.connect(UnixDomainSocketAddress.of(socket))) {
        return false;
      }
      ByteBuffer request = ByteBuffer.wrap(new Request(files).bytes());
      while (request.hasRemaining()) {
        channel.write(request);
      }
      channel.shutdownOutput();
      ByteBuffer answer = ByteBuffer.allocate(1);
      return within(channel, () -> channel.read(answer) == 1 && answer.get(0) == UNDERSTOOD);
    } catch (IOException nobody) {
      return false;
    }
  }

  private interface Work {
    boolean done() throws IOException;
  }

  /** Somebody who says nothing for two seconds is hung up on. */
  private static boolean within(SocketChannel channel, Work work) throws IOException {
    Thread guard =
        Thread.ofVirtual()
            .start(() -> {
              try {
                Thread.sleep(PATIENCE);
                channel.close();
              } catch (InterruptedException | IOException over) {
                // The talk has ended by itself.
              }
            });
    try {
      return work.done();
    } finally {
      guard.interrupt();
    }
  }

  private void listen() {
    while (server.isOpen()) {
      try (SocketChannel channel = server.accept()) {
        boolean taken =
            within(
                channel,
                () -> {
                  Optional<Request> request =
                      Peer.isThisUser(channel) ? Request.read(channel) : Optional.empty();
                  request.ifPresent(r -> take(r.files()));
                  return request.isPresent();
                });
        if (taken) {
          channel.write(ByteBuffer.wrap(new byte[] {UNDERSTOOD}));
        }
      } catch (IOException hungUp) {
        // The next one may do better; a closed server ends the loop.
      }
    }
  }

  private synchronized void take(List<Path> files) {
    Consumer<List<Path>> listener = open;
    if (listener == null) {
      waiting = files;
    } else {
      listener.accept(files);
    }
  }

  /**
   * Says who opens what later launches bring.
   *
   * @param listener called on a thread of its own, with no file to come to the front only
   */
  public synchronized void onLaunch(Consumer<List<Path>> listener) {
    open = listener;
    if (!waiting.isEmpty()) {
      listener.accept(waiting);
      waiting = List.of();
    }
  }

  @Override
  public void close() {
    try {
      server.close();
      Files.deleteIfExists(socket);
      lock.close();
    } catch (IOException leftOver) {
      // The lock ends with the process; the next editor removes the socket.
    }
  }
}
