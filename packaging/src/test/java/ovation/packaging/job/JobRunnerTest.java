package ovation.packaging.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;

@Timeout(20)
class JobRunnerTest {

  private final List<JobState> states = Collections.synchronizedList(new ArrayList<>());

  private interface Work<R> {
    R run(Progress progress) throws PackagingException;
  }

  private static <R> Job<R> job(Work<R> work) {
    return new Job<>() {
      @Override
      public Sentence title() {
        return Sentence.asItIs("Try");
      }

      @Override
      public R run(Progress progress) throws PackagingException {
        return work.run(progress);
      }
    };
  }

  @Test
  void tellsTheFirstAndTheLastStateOfTheShortestJob() throws Exception {
    Job<String> job =
        job(progress -> {
          progress.total(10);
          progress.phase(Sentence.asItIs("Last"));
          progress.advance(10);
          return "done";
        });
    assertEquals("done", JobRunner.runInline(job, states::add).orThrow());
    assertEquals(
        new JobState(Sentence.asItIs("Try"), Optional.empty(), 0, 0, 0), states.getFirst());
    assertEquals(10, states.getLast().doneBytes());
    assertEquals(Optional.of(Sentence.asItIs("Last")), states.getLast().phase());
    assertEquals(1.0, states.getLast().fraction().orElseThrow());
  }

  @Test
  void tellsAboutTenStatesASecond() {
    long start = System.nanoTime();
    Job<Long> job =
        job(progress -> {
          progress.total(Long.MAX_VALUE);
          while (System.nanoTime() - start < 600_000_000L) {
            progress.advance(1);
          }
          return 0L;
        });
    var _ = JobRunner.runInline(job, states::add);
    assertTrue(states.size() >= 5 && states.size() <= 12, () -> "told " + states.size());
    JobState middle = states.get(states.size() / 2);
    assertTrue(middle.bytesPerSecond() > 0);
    assertTrue(middle.timeLeft().isPresent());
  }

  @Test
  void aPhaseIsToldEvenIfNothingFollowsForAWhile() throws Exception {
    CountDownLatch told = new CountDownLatch(1);
    Job<String> job =
        job(progress -> {
          progress.phase(Sentence.of("Waiting for the disk"));
          try {
            told.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return "";
        });
    try (JobRunner runner = new JobRunner()) {
      RunningJob<String> running =
          runner.start(
              job,
              state -> {
                if (state.phase().equals(Optional.of(Sentence.of("Waiting for the disk")))) {
                  told.countDown();
                }
              });
      assertInstanceOf(Outcome.Done.class, running.await());
    }
  }

  @Test
  void cancelIsAnsweredInHalfASecond() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    Job<String> job =
        job(progress -> {
          while (true) {
            started.countDown();
            LockSupport.parkNanos(1_000_000);
            progress.checkCancelled();
          }
        });
    try (JobRunner runner = new JobRunner()) {
      RunningJob<String> running = runner.start(job, states::add);
      started.await();
      long asked = System.nanoTime();
      running.cancel();
      Outcome<String> outcome = running.await();
      assertInstanceOf(Outcome.Cancelled.class, outcome);
      assertTrue(System.nanoTime() - asked < Duration.ofMillis(500).toNanos());
      assertThrows(CancellationException.class, outcome::orThrow);
    }
  }

  @Test
  void aPausedJobDoesNothingUntilItGoesOn() throws Exception {
    AtomicLong units = new AtomicLong();
    Semaphore wanted = new Semaphore(0);
    Semaphore done = new Semaphore(0);
    Job<String> job =
        job(progress -> {
          for (int i = 0; i < 4; i++) {
            wanted.acquireUninterruptibly();
            progress.checkCancelled();
            units.incrementAndGet();
            done.release();
          }
          return "";
        });
    try (JobRunner runner = new JobRunner()) {
      RunningJob<String> running = runner.start(job, states::add);
      wanted.release();
      done.acquire();
      running.pause();
      wanted.release(2);
      assertFalse(done.tryAcquire(100, TimeUnit.MILLISECONDS), "it went on");
      assertEquals(1, units.get());
      running.resume();
      done.acquire(2);
      running.pause();
      wanted.release();
      running.cancel();
      assertInstanceOf(Outcome.Cancelled.class, running.await());
      running.pause();
      assertEquals(3, units.get());
    }
  }

  @Test
  void closingCancelsWhatRuns() throws Exception {
    RunningJob<String> running;
    Job<String> endless =
        job(progress -> {
          while (true) {
            LockSupport.parkNanos(1_000_000);
            progress.checkCancelled();
          }
        });
    try (JobRunner runner = new JobRunner()) {
      running = runner.start(endless, states::add);
    }
    assertInstanceOf(Outcome.Cancelled.class, running.await());
  }

  @Test
  void expectedFailuresComeAsTheyAre() {
    InputException reason = new InputException(Sentence.asItIs("No such thing."));
    Outcome<Object> outcome =
        JobRunner.runInline(
            job(progress -> {
              throw reason;
            }),
            states::add);
    assertSame(reason, ((Outcome.Failed<Object>) outcome).reason());
  }

  @Test
  void faultsBecomeCalmFailuresThatKeepTheirCause() throws Exception {
    RuntimeException fault = new IllegalStateException("index -1 out of bounds");
    Job<Object> job =
        job(progress -> {
          throw fault;
        });
    try (JobRunner runner = new JobRunner()) {
      Outcome<Object> outcome = runner.start(job, states::add).await();
      PackagingException reason = ((Outcome.Failed<Object>) outcome).reason();
      assertSame(fault, reason.getCause());
      assertTrue(reason.getMessage().startsWith("Try stopped because of a fault in Ovation"));
      assertFalse(reason.getMessage().contains("bounds"));
    }
  }

  @Test
  void aListenerThatThrowsDoesNotLeaveAnybodyWaiting() throws Exception {
    try (JobRunner runner = new JobRunner()) {
      RunningJob<String> running =
          runner.start(
              job(progress -> ""),
              state -> {
                throw new IllegalStateException("listener");
              });
      assertInstanceOf(Outcome.Failed.class, running.await());
      assertInstanceOf(Outcome.Failed.class, running.outcome().toCompletableFuture().get());
    }
  }
}
