package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.outline.NodeId;
import ovation.app.outline.NodeKind;
import ovation.app.session.DocumentSession;
import ovation.app.ui.EditorPage;
import ovation.app.ui.Fleet;
import ovation.app.ui.Heartbeat;
import ovation.app.ui.Screen;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;

/** Ten megabytes and five thousand systems; times are reported, not judged. */
class LargeDocumentTest {
  private static final int SYSTEMS = 5000;

  @TempDir private Path folder;
  private final Screen screen;
  private EditorPage page;
  private EditorParts parts;

  LargeDocumentTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void start() {
    page = new EditorPage(screen, folder);
    parts = page.parts();
  }

  @AfterEach
  void stop() {
    page.close();
  }

  @Test
  @Timeout(600)
  void fiveThousandSystemsAreOpenedJudgedAndEdited(TestReporter reporter) throws Exception {
    publish("in order", Fleet.descriptor(SYSTEMS, false), 0, reporter);
  }

  @Test
  @Timeout(600)
  void tenThousandProblemsAreShown(TestReporter reporter) throws Exception {
    publish("faulty", Fleet.descriptor(SYSTEMS, true), 2 * SYSTEMS, reporter);
  }

  /** Measures, and lays the times beside the reports of the tests. */
  private void publish(String name, byte[] descriptor, int least, TestReporter reporter)
      throws Exception {
    StringBuilder table = new StringBuilder();
    measure(
        name,
        descriptor,
        least,
        times -> {
          times.forEach((what, time) -> table.append("%-50s %s%n".formatted(what, time)));
          reporter.publishEntry(times);
        });
    Path reports = Files.createDirectories(Path.of("target", "surefire-reports"));
    String file = "table-of-large-document-" + name.replace(' ', '-') + ".txt";
    Files.writeString(reports.resolve(file), table);
  }

  private void measure(String name, byte[] descriptor, int least, TestReporter reporter)
      throws Exception {
    Path file = Files.write(folder.resolve("fleet.ovf"), descriptor);
    try (Heartbeat heart = new Heartbeat()) {
      long start = System.nanoTime();
      screen.call(() -> {
        parts.editor().open(file);
        return file;
      });
      await(() -> session().isPresent());
      long shown = System.nanoTime();
      DocumentSession session = session().orElseThrow();
      awaitJudged(session);
      WaitForAsyncUtils.waitForFxEvents();
      report(reporter, name + ", " + descriptor.length / 1_000_000 + " MB opened", start, shown);
      report(reporter, name + ", opened and judged", start, System.nanoTime());
      reporter.publishEntry(name + ", longest stall", heart.longest().toMillis() + " ms");
      assertTrue(
          session.findings().all().size() >= least, "only " + session.findings().all().size());

      visit(session, name, heart, reporter);
      for (int i = 1; i <= 3; i++) {
        edit(session, name, i, heart, reporter);
      }
      platforms(session, name, heart, reporter);
      source(session, name, heart, reporter);
    }
  }

  private void visit(DocumentSession session, String name, Heartbeat heart, TestReporter reporter) {
    for (NodeKind kind :
        new NodeKind[] {
          NodeKind.SYSTEMS, NodeKind.HARDWARE, NodeKind.DISKS, NodeKind.NETWORKS, NodeKind.FILES
        }) {
      heart.longest();
      long start = System.nanoTime();
      screen.call(() -> {
        session.outlineProperty().get().first(kind).ifPresent(node -> session.select(node.id()));
        return kind;
      });
      report(reporter, name + ", show " + kind, start, System.nanoTime());
      reporter.publishEntry(name + ", stall at " + kind, heart.longest().toMillis() + " ms");
    }
    screen.call(() -> {
      NodeId first = session.outlineProperty().get().roots().getFirst().id();
      session.select(first);
      return first;
    });
  }

  private void platforms(
      DocumentSession session, String name, Heartbeat heart, TestReporter reporter) {
    heart.longest();
    long start = System.nanoTime();
    screen.call(() -> {
      session
          .outlineProperty()
          .get()
          .first(NodeKind.RUNS_ON)
          .ifPresent(node -> session.select(node.id()));
      return session;
    });
    await(() -> session.platforms().matrixProperty().get() != null);
    WaitForAsyncUtils.waitForFxEvents();
    report(reporter, name + ", compared with all platforms", start, System.nanoTime());
    reporter.publishEntry(name + ", stall at platforms", heart.longest().toMillis() + " ms");
  }

  private void source(
      DocumentSession session, String name, Heartbeat heart, TestReporter reporter) {
    heart.longest();
    long start = System.nanoTime();
    screen.call(() -> {
      parts.views().current(view -> view.showSource());
      return session;
    });
    report(reporter, name + ", source shown", start, System.nanoTime());
    reporter.publishEntry(name + ", stall at the source", heart.longest().toMillis() + " ms");
    screen.call(() -> {
      parts.views().current(view -> view.showProblems());
      return session;
    });
  }

  private void edit(
      DocumentSession session, String name, int number, Heartbeat heart, TestReporter reporter) {
    int before = session.findings().all().size();
    heart.longest();
    long start = System.nanoTime();
    screen.call(() -> {
      VirtualSystem system =
          session
              .snapshotProperty()
              .get()
              .envelope()
              .orElseThrow()
              .systems()
              .get(number * SYSTEMS / 5);
      VirtualHardwareSection hardware = system.hardware().getFirst();
      session.apply(HardwareEdits.setMemory(hardware, null, (long) number << 30));
      return system;
    });
    long shown = System.nanoTime();
    awaitJudged(session);
    WaitForAsyncUtils.waitForFxEvents();
    report(reporter, name + ", edit " + number + " shown", start, shown);
    report(reporter, name + ", edit " + number + " judged", start, System.nanoTime());
    reporter.publishEntry(
        name + ", edit " + number + " longest stall", heart.longest().toMillis() + " ms");
    assertEquals(before, session.findings().all().size());
  }

  private static void report(TestReporter reporter, String what, long from, long to) {
    reporter.publishEntry(what, TimeUnit.NANOSECONDS.toMillis(to - from) + " ms");
  }

  private Optional<DocumentSession> session() {
    return Optional.ofNullable(parts.workspace().currentProperty().get());
  }

  private static void awaitJudged(DocumentSession session) {
    await(session::isJudged);
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, condition);
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError("nothing came", e);
    }
  }
}
