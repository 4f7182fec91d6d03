package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.keep.UserFolders;
import ovation.app.session.DocumentSession;
import ovation.app.ui.Screen;
import ovation.model.envelope.OvfVersion;

/** Converting between versions by the menu: every loss is listed before anything is changed. */
class ConvertTest {
  private static final String DESCRIPTOR =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/2" \
      xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/2">
        <References/>
        <PlacementGroupSection ovf:id="near" ovf:policy="affinity"><Info>Together</Info>
          <Description>Keep these on one host</Description></PlacementGroupSection>
        <VirtualSystem ovf:id="web">
          <Info>A web server</Info>
          <PlacementSection ovf:group="near"><Info>Near the other</Info></PlacementSection>
        </VirtualSystem>
      </Envelope>
      """;

  @TempDir private Path folder;
  private final Screen screen;
  private EditorParts parts;

  ConvertTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void start() throws Exception {
    Path file = Files.writeString(folder.resolve("web.ovf"), DESCRIPTOR);
    parts =
        screen.call(() ->
            new EditorParts(
                Screen.english(),
                screen.look(),
                screen.fonts(),
                new NoDialogs(),
                UserFolders.in(folder),
                path -> {}));
    screen.show(parts.scene());
    screen.call(() -> {
      parts.editor().open(file);
      return file;
    });
    await(() -> parts.workspace().currentProperty().get() != null);
  }

  @AfterEach
  void stop() {
    screen.call(() -> {
      parts.close();
      return parts;
    });
  }

  @Test
  void lossesAreListedAndTheConversionIsOneEdit() throws Exception {
    DocumentSession session = Objects.requireNonNull(parts.workspace().currentProperty().get());
    String before = session.snapshotProperty().get().text();
    choose("file.convert1");
    ListView<?> losses = screen.lookup("#convert-losses").query();
    assertTrue(losses.getItems().size() >= 2, "Only " + losses.getItems());
    screen.picture("convert");
    press("#convert-start");
    assertEquals(OvfVersion.V1, session.snapshotProperty().get().version());
    screen.call(() -> {
      session.undo();
      return session;
    });
    assertEquals(before, session.snapshotProperty().get().text());
  }

  @Test
  void theVersionThatItHasIsNotOffered() {
    assertTrue(parts.actions().find("file.convert2").orElseThrow().disabledProperty().getValue());
  }

  private void choose(String action) {
    screen.call(() -> {
      parts.actions().find(action).orElseThrow().run();
      return action;
    });
    await(() -> screen.lookup("#convert-sheet").tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void press(String selector) {
    Button button = screen.lookup(selector).query();
    screen.call(() -> {
      button.fire();
      return button;
    });
  }

  private static void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError("nothing came", e);
    }
  }
}
