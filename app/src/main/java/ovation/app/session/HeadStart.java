package ovation.app.session;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Progress;

/**
 * Reads the package that a launch names while JavaFX is still being started: a large descriptor
 * takes about as long as the first window.
 */
public final class HeadStart implements Reading {
  private final Path path;
  private final FutureTask<OvfPackage> reading;

  private HeadStart(Path path) {
    this.path = path;
    reading = new FutureTask<>(this::read);
  }

  /** Begins to read. */
  public static HeadStart of(Path path) {
    HeadStart start = new HeadStart(path);
    Thread.ofPlatform().daemon().name("ovation-head-start").start(start.reading);
    return start;
  }

  /** What is read. */
  public Path path() {
    return path;
  }

  private OvfPackage read() throws PackagingException {
    OvfPackage source = OvfPackage.open(path);
    try {
      var _ = source.snapshot().envelope();
      return source;
    } catch (PackagingException | RuntimeException e) {
      source.close();
      throw e;
    }
  }

  @Override
  public OvfPackage open(Progress progress) throws PackagingException {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case PackagingException refused -> throw refused;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }
}
