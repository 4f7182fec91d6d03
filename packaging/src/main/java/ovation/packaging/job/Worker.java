package ovation.packaging.job;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/** One job on one daemon thread. */
final class Worker<R> implements RunningJob<R> {

  private static final AtomicLong NUMBER = new AtomicLong();

  private final Job<R> job;
  private final ProgressMeter meter;
  private final CompletableFuture<Outcome<R>> outcome = new CompletableFuture<>();
  private final Thread thread;

  Worker(Job<R> job, ProgressMeter meter) {
    this.job = job;
    this.meter = meter;
    this.thread =
        Thread.ofPlatform()
            .daemon()
            .name("ovation-job-" + NUMBER.incrementAndGet())
            .unstarted(this::work);
  }

  void start() {
    thread.start();
  }

  private void work() {
    try {
      outcome.complete(JobRunner.run(job, meter));
    } catch (Throwable fault) {
      // Nobody may wait for ever, whatever happened (a listener that throws, a failed assertion).
      outcome.complete(
          new Outcome.Failed<>(
              new InputException(
                  Sentence.of(
                      "{0} stopped because of a fault in Ovation. Please report it.", job.title()),
                  fault)));
    }
  }

  void join(Duration patience) {
    try {
      var _ = thread.join(patience);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void cancel() {
    meter.cancel();
  }

  @Override
  public void pause() {
    meter.pause();
  }

  @Override
  public void resume() {
    meter.resume();
  }

  @Override
  public Outcome<R> await() throws InterruptedException {
    try {
      return outcome.get();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public CompletionStage<Outcome<R>> outcome() {
    return outcome.minimalCompletionStage();
  }
}
