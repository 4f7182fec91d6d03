package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.outline.NodeKind;
import ovation.app.outline.OutlineNode;
import ovation.app.session.DocumentSession;
import ovation.app.ui.EditorPage;
import ovation.app.ui.FxLoad;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;

/**
 * Nothing that a user does takes the JavaFX thread for more than 50 ms. A script is played several
 * times; of each step the best time counts, because the first ones also load classes and are not
 * compiled, and pieces of work may fall together. So the test fails for a step that needs more than
 * 50 ms of processor time each time, and does not fail because the machine has other things to do.
 */
class ResponsivenessTest {
  private static final Duration MOST = Duration.ofMillis(50);
  private static final int ROUNDS = 6;

  @TempDir private Path folder;
  private final Screen screen;
  private final Map<String, Duration> best = new LinkedHashMap<>();
  private EditorPage page;
  private EditorParts parts;
  private FxLoad load;

  ResponsivenessTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void open() throws Exception {
    Path file = Files.write(folder.resolve("registry.ovf"), Registry.bytes());
    page = new EditorPage(screen, folder.resolve("user"));
    parts = page.parts();
    page.open(file);
    load = screen.call(FxLoad::new);
  }

  @AfterEach
  void close() {
    screen.call(() -> {
      load.close();
      return load;
    });
    page.close();
  }

  private void step(String name, Runnable work) {
    screen.call(load::longest);
    screen.call(() -> {
      work.run();
      return name;
    });
    Duration took = screen.call(load::longest);
    best.merge(name, took, (one, other) -> one.compareTo(other) < 0 ? one : other);
  }

  private void play(DocumentSession session) {
    for (OutlineNode root : session.outlineProperty().get().roots()) {
      step("select " + root.title(), () -> session.select(root.id()));
    }
    OutlineNode networks = session.outlineProperty().get().first(NodeKind.NETWORKS).orElseThrow();
    OutlineNode hardware = session.outlineProperty().get().first(NodeKind.HARDWARE).orElseThrow();
    step("select networks", () -> session.select(networks.id()));
    String text = session.snapshotProperty().get().text();
    step("edit", () -> session.replaceText(text.replace("Front", "Public")));
    step("undo", session::undo);
    step("redo", session::redo);
    step("undo again", session::undo);
    step("select hardware", () -> session.select(hardware.id()));
    for (String action : new String[] {"view.source", "view.problems", "view.jobs", "view.jobs"}) {
      step(action, () -> run(action));
    }
    step("open palette", () -> run("go.command"));
    step("open go to", () -> run("go.place"));
    step("search", () -> run("edit.find"));
  }

  private void run(String action) {
    parts.actions().find(action).orElseThrow().run();
  }

  @Test
  void noStepTakesLongerThanFiftyMilliseconds() {
    DocumentSession session = parts.workspace().currentProperty().get();
    assertNotNull(session);
    for (int round = 0; round < ROUNDS; round++) {
      play(session);
    }
    Map<String, Duration> slow = new LinkedHashMap<>(best);
    slow.values().removeIf(took -> took.compareTo(MOST) <= 0);
    assertEquals(Map.of(), slow, () -> "all steps: " + best);
  }

  @Test
  void whatTakesTooLongIsNoticed() {
    for (int round = 0; round < 3; round++) {
      step(
          "busy",
          () -> {
            long end = System.nanoTime() + Duration.ofMillis(400).toNanos();
            while (System.nanoTime() < end) {
              Thread.onSpinWait();
            }
          });
    }
    assertEquals(1, best.values().stream().filter(took -> took.compareTo(MOST) > 0).count());
  }
}
