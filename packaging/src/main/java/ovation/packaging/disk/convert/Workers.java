package ovation.packaging.disk.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.job.Progress;
import ovation.packaging.job.Threads;

/** Several threads that work through a list in no particular order. */
final class Workers<T> {

  private static final long PATIENCE_MILLIS = 50;

  /** The list. */
  interface Source<T> {

    /** Returns the next element, null after the last; called by one thread at a time. */
    @Nullable T next() throws PackagingException;
  }

  /** What one thread does with an element. */
  interface Work<T> {
    void on(T element) throws PackagingException;
  }

  private final Source<T> source;
  private boolean stopped;
  private @Nullable Throwable failure;

  private Workers(Source<T> source) {
    this.source = source;
  }

  /**
   * Works through a list.
   *
   * @param works makes the work of each thread
   * @param threads how many, at least one
   * @throws PackagingException the first failure, which stops everybody
   * @throws java.util.concurrent.CancellationException if the job was cancelled
   */
  static <T> void run(Source<T> source, Supplier<Work<T>> works, int threads, Progress progress)
      throws PackagingException {
    Workers<T> workers = new Workers<>(source);
    List<Thread> started = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread.Builder thread = Thread.ofPlatform().daemon().name("ovation-disk-" + i);
      started.add(thread.start(() -> workers.work(works)));
    }
    try {
      for (Thread thread : started) {
        while (thread.isAlive()) {
          progress.checkCancelled();
          thread.join(PATIENCE_MILLIS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InputException(Sentence.of("The reading was interrupted."), e);
    } finally {
      workers.stop();
      started.forEach(Threads::join);
    }
    workers.rethrow();
  }

  private void work(Supplier<Work<T>> works) {
    try {
      Work<T> work = works.get();
      for (T element = claim(); element != null; element = claim()) {
        work.on(element);
      }
    } catch (Throwable fault) {
      fail(fault);
    }
  }

  private synchronized @Nullable T claim() throws PackagingException {
    return stopped ? null : source.next();
  }

  private synchronized void stop() {
    stopped = true;
  }

  private synchronized void fail(Throwable reason) {
    if (failure == null) {
      failure = reason;
    }
    stopped = true;
  }

  private synchronized void rethrow() throws PackagingException {
    switch (failure) {
      case null -> {}
      case PackagingException expected -> throw expected;
      case RuntimeException fault -> throw fault;
      case Error exhausted -> throw exhausted;
      default -> throw new IllegalStateException(failure);
    }
  }
}
