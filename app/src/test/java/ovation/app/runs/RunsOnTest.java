package ovation.app.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.outline.NodeKind;
import ovation.app.session.DocumentSession;
import ovation.app.session.Platforms;
import ovation.app.ui.FormPage;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;
import ovation.model.target.TargetReport;
import ovation.model.target.Targets;
import ovation.model.target.Verdict;

/** Where an appliance runs: the matrix, the reasons, and the button that mends. */
class RunsOnTest {
  @TempDir private Path folder;
  private final Screen screen;

  RunsOnTest() throws Exception {
    screen = new Screen();
  }

  @Test
  void everyPlatformHasAVerdictInWordsAndReasonsLeadToTheirPlace() throws Exception {
    try (FormPage page = FormPage.open(screen, Registry.bytes(), folder)) {
      page.goTo(NodeKind.RUNS_ON);
      Platforms.Matrix matrix = matrix(page.session());
      assertEquals(Targets.builtIn().size(), matrix.reports().size());
      assertEquals(
          Targets.builtIn().size(),
          screen.lookup(node -> node instanceof TargetRow).queryAll().size());
      TargetReport report =
          matrix.reports().stream()
              .filter(found -> found.reasons().stream().anyMatch(r -> r.place().element() != null))
              .findFirst()
              .orElseThrow();
      ToggleButton name =
          screen.lookup((ToggleButton b) -> report.target().name().equals(b.getText())).query();
      screen.call(() -> {
        name.fire();
        return name;
      });
      screen.picture("runs-on");
      String message = report.reasons().getFirst().message().text();
      assertTrue(
          screen.lookup((Label label) -> message.equals(label.getText())).tryQuery().isPresent());
    }
  }

  @Test
  void theRemedyIsOneEditThatCanBeTakenBack() throws Exception {
    try (FormPage page = FormPage.open(screen, Registry.bytes(), folder)) {
      page.goTo(NodeKind.RUNS_ON);
      TargetReport report =
          matrix(page.session()).reports().stream()
              .filter(found -> found.remedy().isPresent())
              .findFirst()
              .orElseThrow();
      String before = page.text();
      Button mend = screen.lookup("#run-on-" + report.target().id().replace('.', '-')).query();
      screen.call(() -> {
        mend.fire();
        return mend;
      });
      await(() -> page.session().dirtyProperty().get());
      assertNotEquals(before, page.text());
      assertEquals(report.remedy().get().label().text(), page.session().undoLabelProperty().get());
      Verdict after = report(page.session(), report.target().id()).verdict();
      assertTrue(after.compareTo(report.verdict()) <= 0, after + " after " + report.verdict());
      page.undo();
      assertEquals(before, page.text());
    }
  }

  @Test
  void whereOnlyTheFormatOfDisksIsRefusedExportingHelps() throws Exception {
    String raw =
        new String(Registry.bytes(), StandardCharsets.UTF_8)
            .replace(
                "http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized",
                "http://en.wikipedia.org/wiki/Byte");
    try (FormPage page = FormPage.open(screen, raw.getBytes(StandardCharsets.UTF_8), folder)) {
      page.goTo(NodeKind.RUNS_ON);
      List<TargetReport> reports = matrix(page.session()).reports();
      assertTrue(exportHelps(reports, "workstation"));
      assertFalse(exportHelps(reports, "virtualbox-7.1"));
      long helped = reports.stream().filter(ExportHelp::isEnough).count();
      String said = Screen.english().of("runs.export");
      assertEquals(
          helped, screen.lookup((Label label) -> said.equals(label.getText())).queryAll().size());
    }
  }

  private static boolean exportHelps(List<TargetReport> reports, String target) {
    return reports.stream()
        .filter(report -> report.target().id().equals(target))
        .anyMatch(ExportHelp::isEnough);
  }

  @Test
  void someRefusalsAreMendedAndWhatIsLeftIsNamed() throws Exception {
    String foreign =
        new String(Registry.bytes(), StandardCharsets.UTF_8)
            .replace("vmx-19", "virtualbox-2.2")
            .replace(
                "http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized",
                "http://en.wikipedia.org/wiki/Byte");
    try (FormPage page = FormPage.open(screen, foreign.getBytes(StandardCharsets.UTF_8), folder)) {
      page.goTo(NodeKind.RUNS_ON);
      TargetReport report = report(page.session(), "esxi-7.0");
      assertTrue(report.remedy().isEmpty());
      Button mend = screen.lookup("#run-on-esxi-7-0").query();
      assertEquals("Mend 2 of 4", mend.getText());
      ToggleButton name =
          screen.lookup((ToggleButton b) -> report.target().name().equals(b.getText())).query();
      screen.call(() -> {
        name.fire();
        return name;
      });
      screen.picture("runs-on-part");
      assertTrue(says("runs.exportMends"));
      assertTrue(says("runs.partHelp", 2, 4));
      screen.call(() -> {
        mend.fire();
        return mend;
      });
      await(() -> page.session().dirtyProperty().get());
      assertTrue(ExportHelp.isEnough(report(page.session(), "esxi-7.0")));
      assertFalse(says("runs.partHelp", 2, 4));
    }
  }

  private boolean says(String key, Object... values) {
    String text = Screen.english().of(key, values);
    return screen.lookup((Label label) -> text.equals(label.getText())).tryQuery().isPresent();
  }

  private TargetReport report(DocumentSession session, String target) {
    return matrix(session).reports().stream()
        .filter(report -> report.target().id().equals(target))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anApplianceWithoutSystemsSaysSo() throws Exception {
    String bare =
        "<Envelope xmlns=\"http://schemas.dmtf.org/ovf/envelope/1\"><References/></Envelope>";
    try (FormPage page = FormPage.open(screen, bare.getBytes(StandardCharsets.UTF_8), folder)) {
      page.goTo(NodeKind.RUNS_ON);
      assertTrue(says("runs.empty"));
    }
  }

  private Platforms.Matrix matrix(DocumentSession session) {
    await(() -> {
      Platforms.Matrix matrix = session.platforms().matrixProperty().get();
      return matrix != null && matrix.of() == session.snapshotProperty().get();
    });
    WaitForAsyncUtils.waitForFxEvents();
    return java.util.Objects.requireNonNull(session.platforms().matrixProperty().get());
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError("nothing came", e);
    }
  }
}
