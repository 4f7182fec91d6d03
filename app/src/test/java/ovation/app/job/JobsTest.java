package ovation.app.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.ui.Screen;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;

/** Several jobs at once: order, pause, cancel, what is left on the screen. */
class JobsTest {
  private static final long UNIT = 64L << 20;

  private final Screen screen;
  private final List<String> ended = new ArrayList<>();
  private final List<Path> shown = new ArrayList<>();
  private Jobs jobs;

  JobsTest() throws Exception {
    screen = new Screen();
  }

  /** A job of as many units as there are permits, sixteen in all. */
  private record Units(String name, Optional<Path> target, Semaphore permits)
      implements Job<String> {
    @Override
    public Sentence title() {
      return Sentence.asItIs(name);
    }

    @Override
    public String run(Progress progress) throws PackagingException {
      progress.total(16 * UNIT);
      for (int i = 0; i < 16; i++) {
        progress.phase(Sentence.asItIs(i < 8 ? "Compressing system.vmdk" : "Hashing system.vmdk"));
        while (!tryOne()) {
          progress.checkCancelled();
        }
        progress.checkCancelled();
        progress.advance(UNIT);
      }
      if (name.contains("fails")) {
        throw new InputException(Sentence.asItIs("“data.vmdk” ends in the middle of a grain."));
      }
      return name;
    }

    private boolean tryOne() {
      try {
        return permits.tryAcquire(5, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @BeforeEach
  void show() {
    jobs = screen.call(() -> new Jobs(Screen.english()));
    screen.call(() -> {
      JobsPanel panel = new JobsPanel(jobs, Screen.english(), shown::add);
      panel.shownProperty().set(true);
      JobStrip strip = new JobStrip(jobs, Screen.english(), shown::add, () -> {});
      BorderPane root = new BorderPane();
      root.setBottom(new VBox(panel.node(), strip.node()));
      screen.show(root, 1100, 420);
      return root;
    });
  }

  @AfterEach
  void close() {
    screen.call(() -> {
      jobs.close();
      return jobs;
    });
  }

  private JobTask<String> start(String title, String target, Semaphore permits) {
    Optional<Path> path = target.isEmpty() ? Optional.empty() : Optional.of(Path.of(target));
    return screen.call(() ->
        jobs.start(
            new Units(title, path, permits),
            outcome -> ended.add(title + " " + outcome.getClass().getSimpleName())));
  }

  private static JobStage stage(JobTask<?> task) {
    return task.stageProperty().get();
  }

  private static void waitUntil(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void twoThatWriteTheSameFileRunOneAfterTheOther() throws Exception {
    Semaphore none = new Semaphore(0);
    Semaphore all = new Semaphore(100);
    JobTask<String> first = start("Export a.ova", "/x/a.ova", none);
    JobTask<String> second = start("Save a.ova", "/x/y/../a.ova", all);
    JobTask<String> third = start("Export a.ova again", "/x/a.ova", all);
    JobTask<String> other = start("Export b.ova", "/x/b.ova", all);
    waitUntil(() -> stage(other) == JobStage.DONE);
    assertEquals(JobStage.RUNNING, stage(first));
    assertEquals(List.of(JobStage.WAITING, JobStage.WAITING), List.of(stage(second), stage(third)));
    screen.call(() -> {
      jobs.move(third, -1);
      return jobs;
    });
    none.release(16);
    waitUntil(() -> stage(second) == JobStage.DONE);
    assertEquals(
        List.of("Export b.ova", "Export a.ova", "Export a.ova again", "Save a.ova"),
        ended.stream().map(line -> line.replace(" Done", "")).toList());
  }

  @Test
  void aPausedJobStandsStillAndGoesOn() throws Exception {
    Semaphore permits = new Semaphore(4);
    JobTask<String> task = start("Export a.ova", "/x/a.ova", permits);
    waitUntil(() -> task.progressProperty().get() >= 0.25);
    screen.clickOn("#job-pause");
    assertEquals(JobStage.PAUSED, stage(task));
    permits.release(12);
    screen.call(() -> task);
    assertEquals(0.25, task.progressProperty().get(), 0.01);
    screen.clickOn("#job-resume");
    waitUntil(() -> stage(task) == JobStage.DONE);
    assertTrue(task.log().stream().anyMatch(line -> line.endsWith("Hashing system.vmdk")));
    screen.clickOn("#job-showInFolder");
    assertEquals(List.of(Path.of("/x/a.ova")), shown);
  }

  @Test
  void aWaitingJobIsCancelledAtOnceAndARunningOneTidiesUp() throws Exception {
    Semaphore none = new Semaphore(0);
    JobTask<String> first = start("Export a.ova", "/x/a.ova", none);
    JobTask<String> second = start("Save a.ova", "/x/a.ova", none);
    screen.call(() -> {
      jobs.stop(second);
      return jobs;
    });
    assertEquals(JobStage.CANCELLED, stage(second));
    screen.call(() -> {
      first.pause();
      jobs.stop(first);
      return jobs;
    });
    waitUntil(() -> stage(first) == JobStage.CANCELLED);
    assertEquals(List.of("Save a.ova Cancelled", "Export a.ova Cancelled"), ended);
  }

  @Test
  void whatOnlyReadsLeavesNoTraceUnlessItFails() throws Exception {
    Semaphore all = new Semaphore(100);
    start("Verify a.ova", "", all);
    JobTask<String> failing = start("Verify fails.ova", "", all);
    waitUntil(() -> ended.size() == 2);
    assertEquals(List.of(failing), jobs.tasks());
    assertEquals("“data.vmdk” ends in the middle of a grain.", failing.messageProperty().get());
    assertEquals(Set.of("Verify a.ova Done", "Verify fails.ova Failed"), Set.copyOf(ended));
    screen.call(() -> {
      jobs.dismissAll();
      return jobs;
    });
    assertFalse(screen.lookup("#job-strip").query().isVisible());
  }

  @Test
  void pictures() throws Exception {
    Semaphore none = new Semaphore(9);
    JobTask<String> first = start("Export harbour-signed.ova", "/x/harbour.ova", none);
    start("Save harbour.ova", "/x/harbour.ova", none);
    JobTask<String> fails = start("Export fails.ova", "/x/b.ova", new Semaphore(100));
    JobTask<String> done = start("Export registry.ova", "/x/registry.ova", new Semaphore(100));
    waitUntil(() -> stage(done).isOver() && stage(fails).isOver());
    waitUntil(() -> first.progressProperty().get() > 0.5);
    screen.clickOn("#job-showLog");
    screen.picture("jobs");
    assertEquals(4, jobs.tasks().size());
  }
}
