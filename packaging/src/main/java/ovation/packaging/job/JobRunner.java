package ovation.packaging.job;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;

/**
 * Runs jobs, each on a thread of its own.
 *
 * <p>Threads are never interrupted: an interrupt would close the channels of a package that others
 * still read. Cancel is cooperative, see {@link Progress#checkCancelled()}.
 */
public final class JobRunner implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Set<Worker<?>> running = ConcurrentHashMap.newKeySet();

  /** Creates a runner without any job. */
  public JobRunner() {}

  /**
   * Starts a job.
   *
   * @param listener told the first and the last state, each new phase, and about ten a second
   *     between; called on background threads, by one at a time
   */
  public <R> RunningJob<R> start(Job<R> job, Consumer<JobState> listener) {
    Worker<R> worker = new Worker<>(job, new ProgressMeter(job.title(), listener));
    running.add(worker);
    var _ = worker.outcome().whenComplete((outcome, failure) -> running.remove(worker));
    worker.start();
    return worker;
  }

  /** Runs a job on the calling thread and returns how it ended. */
  public static <R> Outcome<R> runInline(Job<R> job, Consumer<JobState> listener) {
    return run(job, new ProgressMeter(job.title(), listener));
  }

  static <R> Outcome<R> run(Job<R> job, ProgressMeter meter) {
    meter.first();
    try {
      meter.checkCancelled();
      return new Outcome.Done<>(job.run(meter));
    } catch (CancellationException cancelled) {
      return new Outcome.Cancelled<>();
    } catch (PackagingException expected) {
      return new Outcome.Failed<>(expected);
    } catch (UncheckedIOException failure) {
      return new Outcome.Failed<>(unexpected(job, failure));
    } catch (OutOfMemoryError | StackOverflowError exhausted) {
      return new Outcome.Failed<>(
          new InputException(
              Sentence.of("{0} stopped: it needs more memory than Ovation may use.", job.title()),
              exhausted));
    } catch (RuntimeException fault) {
      return new Outcome.Failed<>(unexpected(job, fault));
    } finally {
      meter.last();
    }
  }

  private static InputException unexpected(Job<?> job, RuntimeException fault) {
    return new InputException(
        Sentence.of(
            "{0} stopped because of a fault in Ovation, not because of anything you"
                + " did. Nothing was changed. Please report it with the details that --debug"
                + " shows.",
            job.title()),
        fault);
  }

  /** Cancels every job and waits up to two seconds for them to tidy up. */
  @Override
  public void close() {
    running.forEach(Worker::cancel);
    long until = System.nanoTime() + PATIENCE.toNanos();
    for (Worker<?> worker : running) {
      worker.join(Duration.ofNanos(Math.max(1, until - System.nanoTime())));
    }
  }
}
