package ovation.app.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.job.JobTask;
import ovation.app.job.Jobs;
import ovation.app.session.DocumentSession;
import ovation.app.ui.EditorPage;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;

/** What assistive technology is told unasked, as it asks for it: by accessible attributes. */
class AnnouncerTest {
  @TempDir private Path folder;
  private final Screen screen;
  private final List<String> said = new ArrayList<>();
  private final Deque<Runnable> later = new ArrayDeque<>();
  private Jobs jobs;
  private Announcer announcer;

  AnnouncerTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void start() {
    jobs = screen.call(() -> new Jobs(Screen.english()));
    announcer = screen.call(() -> new Announcer(later::add));
    screen.call(() -> {
      listen(announcer.node());
      JobVoice.of(jobs, announcer, Screen.english());
      return jobs;
    });
  }

  @AfterEach
  void stop() {
    screen.call(() -> {
      jobs.close();
      return jobs;
    });
  }

  private void listen(Node voice) {
    voice
        .accessibleTextProperty()
        .addListener((o, old, now) ->
            said.add((String) voice.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
  }

  /** Lets a second pass. */
  private int tick() {
    return screen.call(() -> {
      Runnable next = later.poll();
      if (next != null) {
        next.run();
      }
      return said.size();
    });
  }

  private void await(java.util.concurrent.Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> screen.call(condition));
  }

  @Test
  void oneMessageASecondAndTheNewestOfEachMatter() {
    screen.call(() -> {
      announcer.say("a", "a1");
      announcer.say("a", "a2");
      announcer.say("b", "b1");
      announcer.say("a", "a3");
      announcer.say("c", " ");
      return announcer;
    });
    assertEquals(List.of("a1"), said);
    tick();
    assertEquals(List.of("a1", "b1"), said);
    tick();
    tick();
    tick();
    assertEquals(List.of("a1", "b1", "a3"), said);
    screen.call(() -> {
      announcer.say("a", "a4");
      return announcer;
    });
    assertEquals("a4", said.getLast(), "after a silence there is nothing to wait for");
    assertEquals(
        AccessibleRole.TEXT, announcer.node().queryAccessibleAttribute(AccessibleAttribute.ROLE));
  }

  @Test
  void jobsArePhasesQuartersAndAnEnd() throws Exception {
    Semaphore steps = new Semaphore(0);
    JobTask<String> task =
        screen.call(
            () -> jobs.start(new Work("Export x.ova", Optional.empty(), "", steps), outcome -> {}));
    await(() -> said.contains("Export x.ova: Compressing"));
    tick();
    for (int quarter = 1; quarter < 4; quarter++) {
      int now = quarter;
      steps.release(2);
      await(() -> task.progressProperty().get() == now / 4.0);
      tick();
    }
    steps.release(2);
    await(() -> task.stageProperty().get().isOver());
    tick();
    tick();
    assertEquals("Done: Export x.ova", said.getLast());
    assertTrue(said.contains("Export x.ova: 25 percent"), said::toString);
    assertTrue(
        said.contains("Export x.ova: 50 percent") || said.contains("Export x.ova: Hashing"),
        said::toString);
    assertTrue(said.contains("Export x.ova: 75 percent"), said::toString);
    assertTrue(said.size() <= 6, said::toString);
  }

  @Test
  void failuresAndCancelsAreSaid() throws Exception {
    JobTask<String> failing =
        screen.call(
            () -> jobs.start(Work.ready("Open y.ova", Optional.empty(), "It is empty."), o -> {}));
    await(() -> failing.stageProperty().get().isOver());
    tick();
    assertEquals("Failed: Open y.ova. It is empty.", said.getLast());
    Semaphore steps = new Semaphore(0);
    JobTask<String> stopped =
        screen.call(
            () -> jobs.start(new Work("Export z.ova", Optional.empty(), "", steps), outcome -> {}));
    screen.call(() -> {
      jobs.stop(stopped);
      return stopped;
    });
    steps.release(Work.STEPS);
    await(() -> stopped.stageProperty().get().isOver());
    tick();
    tick();
    assertEquals("Cancelled: Export z.ova", said.getLast());
  }

  @Test
  void theEditorSaysProblemsAndNoticesInItsWindow() throws Exception {
    Path file = Files.write(folder.resolve("registry.ovf"), Registry.bytes());
    try (EditorPage page = new EditorPage(screen, folder)) {
      Node voice = Objects.requireNonNull(page.parts().scene().lookup("#announcer"));
      screen.call(() -> {
        listen(voice);
        return voice;
      });
      DocumentSession session = page.open(file);
      await(session::isJudged);
      await(
          () -> said.stream().anyMatch(text -> text.matches("(No|[0-9]+) errors?, .* warnings?")));
      screen.call(() -> {
        session.replaceText(session.snapshotProperty().get().text().replace("</Envelope>", ""));
        return session;
      });
      String before = last();
      await(() -> !last().equals(before) && last().contains("error"));
      screen.call(() -> {
        page.parts().editor().open(folder.resolve("none.ova"));
        return page;
      });
      await(() -> said.stream().anyMatch(text -> text.contains("none.ova")));
    }
  }

  private String last() {
    return said.reversed().stream().filter(text -> text.contains("error")).findFirst().orElse("");
  }
}
