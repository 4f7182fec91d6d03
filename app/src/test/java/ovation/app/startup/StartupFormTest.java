package ovation.app.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.outline.NodeKind;
import ovation.app.ui.FormPage;
import ovation.app.ui.Screen;
import ovation.app.ui.Shop;
import ovation.model.deployment.StartPlan;
import ovation.model.envelope.Content;
import ovation.model.envelope.StartupItem;
import ovation.model.envelope.StartupSection;

/** The timeline by keyboard and by its fields; what it writes is undone to the byte. */
class StartupFormTest {
  @TempDir private Path folder;
  private final Screen screen;
  private FormPage page;
  private String before = "";

  StartupFormTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void open() throws Exception {
    page = FormPage.open(screen, Shop.descriptor(), folder);
    before = page.text();
    page.goTo(NodeKind.STARTUP);
  }

  @AfterEach
  void close() {
    page.close();
  }

  private List<List<String>> steps() {
    Content shop = page.envelope().contents().getFirst();
    return StartPlan.of(shop).start().stream()
        .map(step -> step.members().stream().map(m -> String.valueOf(m.content().id())).toList())
        .toList();
  }

  private void choose(String member) {
    Button chip =
        screen
            .lookup((Button b) ->
                b.getStyleClass().contains("ov-chip") && b.getAccessibleText().startsWith(member))
            .query();
    screen.call(() -> {
      chip.requestFocus();
      chip.fire();
      return chip;
    });
  }

  private void assertUndone(int edits) {
    for (int i = 0; i < edits; i++) {
      page.undo();
    }
    assertEquals(before, page.text());
    assertTrue(page.complaints().isEmpty(), () -> page.complaints().toString());
  }

  @Test
  void altAndArrowsMoveAMemberAndTheFocusStays() {
    choose("Cache");
    screen.push(KeyCode.ALT, KeyCode.UP);
    assertEquals(List.of("database", "cache"), steps().getFirst());
    screen.push(KeyCode.ALT, KeyCode.UP);
    assertEquals(List.of("cache"), steps().getFirst());
    screen.push(KeyCode.ALT, KeyCode.DOWN);
    assertEquals(List.of("database", "cache"), steps().getFirst());
    assertUndone(3);
  }

  @Test
  void fieldsOfTheChosenMemberAreWritten() throws Exception {
    choose("Front end");
    page.type("Wait after start", "45");
    assertTrue(
        page.text().contains("<Item ovf:id=\"frontend\" ovf:order=\"3\" ovf:startDelay=\"45\"/>"));
    screen.picture("startup");
    assertUndone(1);
  }

  @Test
  void aProblemOfAnEntryLeadsToItsMember() {
    Content shop = page.envelope().contents().getFirst();
    StartupItem item = shop.sections(StartupSection.class).getFirst().items().get(1);
    screen.call(() -> {
      page.session().reveal(item.element().key());
      return item;
    });
    Node field = page.field("Order number");
    assertEquals("2", ((TextInputControl) field).getText());
  }
}
