package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.check.Findings;
import ovation.app.session.DocumentSession;
import ovation.app.session.Judgement;
import ovation.app.session.Workspace;
import ovation.app.ui.Fleet;
import ovation.app.ui.Screen;
import ovation.packaging.archive.OvfPackage;

class StatusBarTest {
  @TempDir private Path folder;
  private final Screen screen;
  private final Workspace workspace = new Workspace();

  StatusBarTest() throws Exception {
    screen = new Screen();
  }

  @Test
  void nothingIsSaidToBeInOrderBeforeItWasChecked() throws Exception {
    Path file = Files.write(folder.resolve("small.ovf"), Fleet.descriptor(1, false));
    try (OvfPackage source = OvfPackage.open(file)) {
      DocumentSession session =
          screen.call(() -> new DocumentSession(source, source.snapshot(), Screen.english()));
      Parent bar =
          screen.call(
              () -> (Parent) new StatusBar(workspace, new Region(), Screen.english()).node());
      screen.call(() -> {
        workspace.add(session);
        return session;
      });
      assertTrue(texts(bar).contains("Checking"), texts(bar).toString());

      screen.call(() -> {
        session.show(
            new Judgement(
                session.snapshotProperty().get(), Findings.NONE, session.outlineProperty().get()));
        return session;
      });
      assertEquals("No errors, no warnings", texts(bar).getLast());
    }
  }

  private List<String> texts(Parent bar) {
    return screen.call(() ->
        bar.getChildrenUnmodifiable().stream()
            .filter(Label.class::isInstance)
            .map(node -> ((Label) node).getText())
            .toList());
  }
}
