package ovation.app.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.outline.NodeKind;
import ovation.app.ui.FormPage;
import ovation.app.ui.Screen;
import ovation.app.ui.Shop;
import ovation.model.envelope.Content;
import ovation.model.envelope.StartupSection;
import ovation.model.xml.ElementKey;

/** Collections in collections, and sections added where they may stand. */
class CollectionTest {
  @TempDir private Path folder;
  private final Screen screen;
  private FormPage page;
  private String before = "";

  CollectionTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void open() throws Exception {
    page = FormPage.open(screen, Shop.descriptor(), folder);
    before = page.text();
  }

  @AfterEach
  void close() {
    page.close();
  }

  private Content content(String id) {
    return page.envelope().allContents().stream()
        .filter(content -> id.equals(content.id()))
        .findFirst()
        .orElseThrow();
  }

  private void goTo(String id) {
    ElementKey key = content(id).element().key();
    screen.call(() -> {
      page.session().reveal(key);
      return key;
    });
  }

  private void assertUndone(int edits) {
    assertTrue(page.complaints().isEmpty(), () -> page.complaints().toString());
    for (int i = 0; i < edits; i++) {
      page.undo();
    }
    assertEquals(before, page.text());
  }

  @Test
  void aRenamedMemberIsStillStarted() {
    goTo("web1");
    page.type("Id", "www");
    StartupSection order = content("frontend").sections(StartupSection.class).getFirst();
    assertEquals("www", order.items().getFirst().id());
    assertFalse(page.text().contains("\"web1\""));
    assertUndone(1);
  }

  @Test
  void anIdThatIsTakenIsRefusedBelowTheField() {
    goTo("web1");
    page.type("Id", "cache");
    assertTrue(page.field("Id").getAccessibleText().contains("cache"));
    assertEquals(before, page.text());
  }

  @Test
  void systemsAndSectionsAreAddedByMenu() throws Exception {
    page.goTo(NodeKind.COLLECTION);
    screen.picture("collection");
    screen.call(() -> {
      screen.lookup("Add system").queryButton().fire();
      return page;
    });
    assertEquals(3, content("frontend").children().size());
    MenuButton menu = screen.lookup("Add section").query();
    List<String> off =
        menu.getItems().stream().filter(MenuItem::isDisable).map(MenuItem::getText).toList();
    assertTrue(off.contains("Start order · there is one already"), off::toString);
    assertTrue(off.contains("Boot devices · belongs to a system"), off::toString);
    page.choose("Add section", "Scale-out");
    assertEquals(
        NodeKind.SCALE_OUT,
        Objects.requireNonNull(page.session().selectionProperty().get()).node().kind());
    assertUndone(2);
  }

  @Test
  void theTopOffersWhatBelongsToTheApplianceAndToItsCollection() throws Exception {
    page.goTo(NodeKind.STARTUP);
    screen.call(() -> {
      screen.lookup("Remove section").queryButton().fire();
      return page;
    });
    page.goTo(NodeKind.APPLIANCE).choose("Add section", "Start order");
    assertEquals(
        NodeKind.STARTUP,
        Objects.requireNonNull(page.session().selectionProperty().get()).node().kind());
    page.goTo(NodeKind.APPLIANCE).choose("Add section", "Placement group");
    assertTrue(page.text().contains("ovf:id=\"group1\""), page.text());
    assertUndone(3);
  }
}
