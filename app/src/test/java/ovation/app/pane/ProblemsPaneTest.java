package ovation.app.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.check.Finding;
import ovation.app.field.FieldProblem.Level;
import ovation.app.ui.Fleet;
import ovation.app.ui.FormPage;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;
import ovation.model.rules.Rules;

/** The list of problems: filter, explanation, and mending many at once. */
class ProblemsPaneTest {
  @TempDir private Path folder;
  private final Screen screen;

  ProblemsPaneTest() throws Exception {
    screen = new Screen();
  }

  private List<Finding> shown() {
    ListView<Finding> list = screen.lookup(".ov-problems").query();
    return screen.call(() -> List.copyOf(list.getItems()));
  }

  private static Set<String> codes(List<Finding> findings) {
    Set<String> codes = new TreeSet<>();
    findings.forEach(finding -> codes.add(finding.code()));
    return codes;
  }

  @Test
  void searchAndLevelsFilterTheList() throws Exception {
    try (FormPage page = FormPage.open(screen, Registry.bytes(), folder)) {
      int all = page.session().findings().all().size();
      assertEquals(all, shown().size());
      TextField search = screen.lookup("#problems-search").query();
      screen.call(() -> {
        search.setText("backend");
        return search;
      });
      assertEquals(Set.of("N-02"), codes(shown()));
      screen.call(() -> {
        search.setText("");
        return search;
      });
      ToggleButton warnings =
          screen
              .lookup(
                  (ToggleButton b) -> String.valueOf(b.getAccessibleText()).endsWith("warnings"))
              .query();
      screen.call(() -> {
        warnings.fire();
        return warnings;
      });
      assertTrue(shown().stream().noneMatch(finding -> finding.level() == Level.WARNING));
      assertFalse(shown().isEmpty());
    }
  }

  @Test
  void theSelectedProblemIsExplained() throws Exception {
    try (FormPage page = FormPage.open(screen, Registry.bytes(), folder)) {
      ListView<Finding> list = screen.lookup(".ov-problems").query();
      screen.call(() -> {
        list.getSelectionModel().select(0);
        return list;
      });
      String title = Rules.of(shown().getFirst().code()).orElseThrow().title();
      assertTrue(
          screen.lookup((Label label) -> title.equals(label.getText())).tryQuery().isPresent());
      screen.picture("problems");
      assertEquals("", page.session().undoLabelProperty().get());
    }
  }

  @Test
  void allOfOneKindAreMendedByOneEdit() throws Exception {
    try (FormPage page = FormPage.open(screen, Fleet.descriptor(12, true), folder)) {
      ListView<Finding> list = screen.lookup(".ov-problems").query();
      Finding first =
          shown().stream()
              .filter(finding ->
                  finding.fixes().size() > 0
                      && page.session().findings().of(finding.code()).size() > 1)
              .findFirst()
              .orElseThrow();
      int before = page.session().findings().of(first.code()).size();
      screen.call(() -> {
        list.getSelectionModel().select(first);
        return list;
      });
      Button all = screen.lookup("#problems-fix-kind").query();
      screen.picture("problems-many");
      screen.call(() -> {
        all.fire();
        return all;
      });
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> page.session().dirtyProperty().get());
      page.judge();
      assertTrue(page.session().findings().of(first.code()).size() < before, first.code());
      page.undo();
      assertFalse(page.session().dirtyProperty().get());
    }
  }

  @Test
  void whatNeedsNoDecisionIsMendedByOneEdit() throws Exception {
    byte[] bytes =
        new String(Fleet.descriptor(4, false), StandardCharsets.UTF_8)
            .replace("byte * 2^20", "MegaBytes")
            .getBytes(StandardCharsets.UTF_8);
    try (FormPage page = FormPage.open(screen, bytes, folder)) {
      assertTrue(page.session().findings().safelyMended() > 0);
      Button safe = screen.lookup("#problems-fix-safe").query();
      screen.call(() -> {
        safe.fire();
        return safe;
      });
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> page.session().dirtyProperty().get());
      page.judge();
      assertEquals(0, page.session().findings().safelyMended());
      page.undo();
      assertFalse(page.session().dirtyProperty().get());
    }
  }
}
