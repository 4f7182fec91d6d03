package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.session.DocumentSession;
import ovation.app.ui.EditorPage;
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
  private EditorPage page;
  private DocumentSession session;

  ConvertTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void start() throws Exception {
    Path file = Files.writeString(folder.resolve("web.ovf"), DESCRIPTOR);
    page = new EditorPage(screen, folder);
    session = page.open(file);
  }

  @AfterEach
  void stop() {
    page.close();
  }

  @Test
  void lossesAreListedAndTheConversionIsOneEdit() throws Exception {
    String before = session.snapshotProperty().get().text();
    page.run("file.convert1").awaitNode("#convert-sheet");
    ListView<?> losses = screen.lookup("#convert-losses").query();
    assertTrue(losses.getItems().size() >= 2, "Only " + losses.getItems());
    screen.picture("convert");
    page.press("#convert-start");
    assertEquals(OvfVersion.V1, session.snapshotProperty().get().version());
    screen.call(() -> {
      session.undo();
      return session;
    });
    assertEquals(before, session.snapshotProperty().get().text());
  }

  @Test
  void theVersionThatItHasIsNotOffered() {
    assertTrue(
        page.parts().actions().find("file.convert2").orElseThrow().disabledProperty().getValue());
  }
}
