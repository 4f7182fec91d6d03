package ovation.app.session;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import ovation.app.text.Texts;
import ovation.model.text.Sentence;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;
import ovation.packaging.net.HttpAddress;
import ovation.packaging.net.RemoteAccess;
import ovation.packaging.trust.SystemRoots;

/**
 * Opens a package on a server: its first bytes, its index and its descriptor are fetched. A cancel
 * hangs up at once, however silent the server is.
 *
 * @param title what the status bar says
 * @param address an OVA or a descriptor
 * @param texts the words of the outline and of the progress
 */
public record OpenAddressJob(Sentence title, HttpAddress address, Texts texts)
    implements Job<Opened> {
  private static final long LOOK_MILLIS = 50;

  @Override
  public Opened run(Progress progress) throws PackagingException {
    progress.phase(texts.sentence("job.asking", address.uri().getHost()));
    FutureTask<Opened> reading = new FutureTask<>(this::read);
    Thread reader = Thread.ofVirtual().name("ovation-address").start(reading);
    try {
      while (true) {
        progress.checkCancelled();
        try {
          return reading.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException waiting) {
          // The server still thinks, and the user may have changed their mind.
        }
      }
    } catch (CancellationException cancelled) {
      hangUp(reader, reading);
      throw cancelled;
    } catch (InterruptedException interrupted) {
      hangUp(reader, reading);
      Thread.currentThread().interrupt();
      throw cancelled(interrupted);
    } catch (ExecutionException failed) {
      throw rethrown(failed.getCause());
    }
  }

  private Opened read() throws PackagingException {
    RemoteAccess access = RemoteAccess.standard().trusting(SystemRoots::forServers);
    return Opened.of(OvfPackage.open(address, access), texts);
  }

  /** Its own thread may be interrupted: nobody else reads this package yet. */
  private static void hangUp(Thread reader, FutureTask<Opened> reading) {
    reader.interrupt();
    Thread.ofVirtual()
        .start(() -> {
          try {
            reading.get().source().close();
          } catch (ExecutionException | InterruptedException | CancellationException closed) {
            // It was not opened, so there is nothing to close.
          }
        });
  }

  private static CancellationException cancelled(InterruptedException cause) {
    CancellationException cancelled = new CancellationException();
    cancelled.initCause(cause);
    return cancelled;
  }

  private static PackagingException rethrown(@Nullable Throwable cause) {
    return switch (cause) {
      case PackagingException expected -> expected;
      case RuntimeException fault -> throw fault;
      case Error error -> throw error;
      case null, default -> throw new IllegalStateException(cause);
    };
  }
}
