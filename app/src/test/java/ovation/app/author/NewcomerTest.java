package ovation.app.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.hand.Hand;
import ovation.app.hand.Mouse;
import ovation.app.outline.NodeKind;
import ovation.app.text.Texts;
import ovation.app.ui.EditorPage;
import ovation.app.ui.Screen;
import ovation.model.envelope.Envelope;
import ovation.packaging.archive.OvfPackage;

/** What a usual change costs somebody who follows what the screen says, until it is saved. */
@Tag("whole-job")
class NewcomerTest {
  private static final int MOST_CLICKS = 12;
  private static final int MOST_KEYS = 1;
  private static final double MOST_SECONDS = 90;

  @TempDir private Path folder;
  private final Screen screen;
  private final Texts texts = Screen.english();
  private EditorPage page;

  NewcomerTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void start() throws Exception {
    Path file = folder.resolve("harbour.ova");
    try (InputStream in = getClass().getResourceAsStream("/ovation/app/sample/harbour.ova")) {
      Files.copy(Objects.requireNonNull(in), file);
    }
    page = new EditorPage(screen, folder.resolve("user"));
    page.open(file);
  }

  @AfterEach
  void stop() {
    page.close();
  }

  @Test
  void moreMemoryASecondNetworkAPropertyWithChoicesAndAGermanLicence() throws Exception {
    Hand hand = new Mouse(screen);
    int networks = envelope().networks().size();

    hand.go(NodeKind.HARDWARE, 0);
    hand.type(texts.of("hardware.memory"), "8");
    hand.menu(
        texts.of("hardware.add"),
        texts.of("hardware.addNetwork"),
        texts.of("hardware.newNetwork", "Network 1"));
    hand.go(NodeKind.PRODUCT, 0);
    hand.press(texts.of("product.addProperty"));
    hand.write("Tide table");
    hand.type(texts.of("property.choices"), "North\nSouth");
    hand.go(NodeKind.EULAS, 0);
    hand.menu(texts.of("eula.language", "English"), "German");
    hand.write("Auf eigene Gefahr.");
    hand.press(texts.of("file.save"));
    hand.await("the saved archive", () -> !page.session().dirtyProperty().get());

    assertEquals(networks + 1, envelope().networks().size());
    String text = descriptor();
    for (String typed :
        List.of("Tide table", "North", "South", "Auf eigene Gefahr.", "xml:lang=\"de\"")) {
      assertTrue(text.contains(typed), typed);
    }
    System.out.println("Newcomer: " + hand.cost());
    assertTrue(hand.cost().clicks() <= MOST_CLICKS, hand.cost()::toString);
    assertTrue(hand.cost().keys() <= MOST_KEYS, hand.cost()::toString);
    assertTrue(hand.cost().seconds() < MOST_SECONDS, hand.cost()::toString);
  }

  /** What the archive on the disk says. */
  private String descriptor() throws Exception {
    try (OvfPackage saved = OvfPackage.open(folder.resolve("harbour.ova"))) {
      return new String(saved.descriptor(), StandardCharsets.UTF_8);
    }
  }

  private Envelope envelope() {
    return screen.call(() -> page.session().snapshotProperty().get().envelope().orElseThrow());
  }
}
