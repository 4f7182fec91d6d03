package ovation.app.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.job.JobStage;
import ovation.app.job.JobTask;
import ovation.app.job.Jobs;
import ovation.app.ui.Screen;

/** Jobs that end while the user looks elsewhere. */
class AttentionTest {
  private record Shown(String summary, String body, boolean urgent) {}

  @TempDir private Path folder;
  private final Screen screen;
  private final SimpleObjectProperty<Boolean> wanted = new SimpleObjectProperty<>(true);
  private final List<Shown> shown = new ArrayList<>();
  private Jobs jobs;
  private Attention attention;
  private boolean away = true;

  AttentionTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void start() {
    jobs = screen.call(() -> new Jobs(Screen.english()));
    Notifier desktop = (summary, body, urgent) -> shown.add(new Shown(summary, body, urgent));
    attention =
        screen.call(() -> new Attention(jobs, Optional.of(desktop), wanted, Screen.english()));
    attention.awayIf(() -> away);
  }

  @AfterEach
  void stop() {
    screen.call(() -> {
      jobs.close();
      return jobs;
    });
  }

  private void run(String title, Optional<Path> target, String reason) throws Exception {
    JobTask<String> task =
        screen.call(() -> jobs.start(Work.ready(title, target, reason), outcome -> {}));
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> screen.call(() -> task.stageProperty().get().isOver()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String mark() {
    return screen.call(() -> attention.markProperty().get());
  }

  @Test
  void whatWasWrittenOrFailedIsTold() throws Exception {
    Path target = folder.resolve("x.ova");
    run("Export x.ova", Optional.of(target), "");
    assertEquals(List.of(new Shown("Done: Export x.ova", target.toString(), false)), shown);
    assertEquals("✓ Done: Export x.ova", mark());
    run("Verify y.ova", Optional.empty(), "");
    assertEquals(1, shown.size(), "reading a moment is no news");
    run("Export z.ova", Optional.of(folder.resolve("z.ova")), "");
    assertEquals("✓ 2 jobs are done", mark());
    run("Open y.ova", Optional.empty(), "“y.ova” is empty.");
    assertEquals(new Shown("Failed: Open y.ova", "“y.ova” is empty.", true), shown.getLast());
    assertEquals("✗ 1 of 3 jobs failed", mark());
  }

  @Test
  void nobodyIsToldWhoLooksOrDoesNotWish() throws Exception {
    away = false;
    run("Export x.ova", Optional.of(folder.resolve("x.ova")), "");
    away = true;
    screen.call(() -> {
      wanted.set(false);
      return wanted;
    });
    run("Export x.ova", Optional.of(folder.resolve("x.ova")), "no room");
    assertEquals(List.of(), shown);
    assertEquals("", mark());
  }

  @Test
  void readingIsNewsAfterALongTimeOnly() {
    assertFalse(JobEnd.isNews(JobStage.DONE, false, Duration.ofSeconds(9)));
    assertTrue(JobEnd.isNews(JobStage.DONE, false, Duration.ofSeconds(10)));
    assertTrue(JobEnd.isNews(JobStage.DONE, true, Duration.ZERO));
    assertFalse(JobEnd.isNews(JobStage.CANCELLED, true, Duration.ofHours(1)));
  }

  @Test
  void theTitleIsMarkedUntilTheWindowIsLookedAt() throws Exception {
    SimpleStringProperty title = new SimpleStringProperty("x.ova – Ovation");
    SimpleObjectProperty<Boolean> focused = new SimpleObjectProperty<>(false);
    screen.call(() -> {
      attention.watch(focused, title, screen.stage()::setTitle);
      return title;
    });
    assertEquals("x.ova – Ovation", screen.stage().getTitle());
    run("Export x.ova", Optional.of(folder.resolve("x.ova")), "");
    assertEquals("✓ Done: Export x.ova – x.ova – Ovation", screen.stage().getTitle());
    screen.call(() -> {
      title.set("y.ova – Ovation");
      return title;
    });
    assertEquals("✓ Done: Export x.ova – y.ova – Ovation", screen.stage().getTitle());
    screen.call(() -> {
      focused.set(true);
      return title;
    });
    assertEquals("y.ova – Ovation", screen.stage().getTitle());
  }

  @Test
  void aWindowInFrontIsLookedAtUnlessMinimised() throws Exception {
    attention =
        screen.call(() -> {
          jobs = new Jobs(Screen.english());
          Notifier desktop = (summary, body, urgent) -> shown.add(new Shown(summary, body, urgent));
          screen.stage().setScene(new Scene(new Pane(), 300, 200));
          screen.stage().show();
          screen.stage().requestFocus();
          return new Attention(jobs, Optional.of(desktop), wanted, Screen.english());
        });
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> screen.call(() -> screen.stage().isFocused()));
    run("Export x.ova", Optional.of(folder.resolve("x.ova")), "");
    assertEquals(List.of(), shown);
    screen.call(() -> {
      screen.stage().setIconified(true);
      return jobs;
    });
    try {
      run("Export y.ova", Optional.of(folder.resolve("y.ova")), "");
      assertEquals(1, shown.size());
    } finally {
      screen.call(() -> {
        screen.stage().setIconified(false);
        return jobs;
      });
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theProgramOfTheDesktopGetsTextAndNothingElse() throws Exception {
    Path heard = folder.resolve("heard");
    Path program = folder.resolve("bin/notify-send");
    Files.createDirectories(program.getParent());
    Files.writeString(
        program,
        """
        #!/bin/sh
        printf '%s\\n' "$@" > "$0.part"
        mv "$0.part" "$(dirname "$0")/../heard"
        """);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    String path = "relative:" + folder.resolve("none") + ":" + program.getParent();
    assertTrue(NotifySend.find("Mac OS X", path).isEmpty());
    assertTrue(NotifySend.find("Windows 11", path).isEmpty());
    assertTrue(NotifySend.find("Linux", folder.resolve("none").toString()).isEmpty());
    Notifier desktop = NotifySend.find("Linux", path).orElseThrow();
    screen.call(() -> {
      jobs = new Jobs(Screen.english());
      new Attention(jobs, Optional.of(desktop), wanted, Screen.english()).awayIf(() -> away);
      return jobs;
    });
    String hostile = "--help $(touch pwned) `id`\u202e\u0007\n<b>\\n&";
    run("Open " + hostile, Optional.empty(), hostile);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(heard));
    assertEquals(
        List.of(
            "--app-name=Ovation",
            "--urgency=critical",
            "--",
            "Failed: Open --help $(touch pwned) `id` <b>\\n&",
            "--help $(touch pwned) `id` &lt;b&gt;\\\\n&amp;"),
        Files.readAllLines(heard, StandardCharsets.UTF_8));
    assertEquals(200, NotifySend.clean("x".repeat(5000)).length());
  }
}
