package ovation.app.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TitledPane;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.field.FieldModel;
import ovation.app.form.FormContext;
import ovation.app.outline.NodeKind;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.ui.Fields;
import ovation.app.ui.FormPage;
import ovation.app.ui.NoFiles;
import ovation.app.ui.Screen;
import ovation.app.ui.Shop;
import ovation.model.envelope.HardwareItem;
import ovation.model.xml.XmlElement;

/** A section that nobody knows, changed in every way that a tree can be; then nothing happened. */
class ElementTreeTest {
  @TempDir private Path folder;
  private final Screen screen;
  private FormPage page;
  private String before = "";

  ElementTreeTest() throws Exception {
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

  private void select(int line) {
    TreeView<?> tree = screen.lookup(".ov-element-tree").query();
    screen.call(() -> {
      tree.requestFocus();
      tree.getSelectionModel().select(line);
      return tree;
    });
  }

  private void menu(String button, String... way) {
    MenuButton menu =
        screen.lookup((MenuButton b) -> button.equals(b.getText()) && b.isVisible()).query();
    screen.call(() -> {
      List<MenuItem> items = menu.getItems();
      for (String name : way) {
        MenuItem item =
            items.stream().filter(i -> name.equals(i.getText())).findFirst().orElseThrow();
        if (item instanceof Menu sub) {
          items = sub.getItems();
        } else {
          item.fire();
        }
      }
      return menu;
    });
  }

  private void name(String question, String name) {
    page.type(question, name);
    screen.call(() -> {
      page.field(question).fireEvent(new ActionEvent());
      return question;
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
  void whatHangsOnADeviceFollowsItsInstanceIdHereToo() {
    DocumentSession session = page.session();
    HardwareItem child =
        page.envelope().systems().stream()
            .flatMap(system -> system.hardware().stream())
            .flatMap(hardware -> hardware.items().stream())
            .filter(item -> item.parent() != null)
            .findFirst()
            .orElseThrow();
    screen.call(() -> {
      ElementFields fields =
          new ElementFields(
              new FormContext(
                  session, key -> {}, NoFiles.around(Background.ofThreads(), message -> {})));
      fields.show(instanceId(String.valueOf(child.parent())), Optional.empty());
      @SuppressWarnings("unchecked")
      FieldModel<String> text = (FieldModel<String>) Fields.of(fields.node()).getFirst();
      text.commit("4711");
      return fields;
    });
    XmlElement after = session.snapshotProperty().get().find(child.element().key()).orElseThrow();
    assertTrue(
        after.elements().stream()
            .anyMatch(p -> p.localName().equals("Parent") && p.text().equals("4711")),
        after::toString);
    assertEquals("Set text of rasd:InstanceID", session.undoLabelProperty().get());
    assertUndone(1);
  }

  private XmlElement instanceId(String value) {
    return page.envelope().systems().stream()
        .flatMap(system -> system.hardware().stream())
        .flatMap(hardware -> hardware.items().stream())
        .flatMap(item -> item.element().elements().stream())
        .filter(property -> property.localName().equals("InstanceID"))
        .filter(property -> property.text().equals(value))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everythingAboutAnUnknownSectionCanBeChanged() throws Exception {
    page.goTo(NodeKind.UNKNOWN);
    select(2);
    menu("Add", "Other element…");
    name("Name of the element", "acme:Owner");
    assertTrue(page.text().contains("<acme:Owner/>"), page.text());
    page.type("Text", "operations");
    menu("Add", "Other attribute…");
    name("Name of the attribute", "acme:team");
    page.type("acme:team", "night");
    assertTrue(page.text().contains("<acme:Owner acme:team=\"night\">operations</acme:Owner>"));
    menu("Attributes", "acme:team", "Rename…");
    name("Name of the attribute", "acme:shift");
    assertTrue(page.text().contains("<acme:Owner acme:shift=\"night\">"), page.text());
    screen.picture("section-unknown");
    menu("Attributes", "acme:shift", "Remove");
    assertTrue(page.text().contains("<acme:Owner>operations</acme:Owner>"), page.text());
    assertUndone(6);
  }

  @Test
  void keysMoveAndRemove() {
    page.goTo(NodeKind.UNKNOWN);
    select(3);
    screen.push(KeyCode.ALT, KeyCode.DOWN);
    assertTrue(page.text().indexOf("<acme:Target>") < page.text().indexOf("<acme:Interval>30"));
    screen.push(KeyCode.DELETE);
    assertFalse(page.text().contains("<acme:Interval>30"));
    assertUndone(2);
  }

  @Test
  void aNameThatIsNoneIsExplained() {
    page.goTo(NodeKind.UNKNOWN);
    select(2);
    menu("Add", "Other element…");
    name("Name of the element", "no:such");
    assertEquals(1, page.complaints().size());
    assertTrue(page.complaints().getFirst().contains("no"), page.complaints().getFirst());
    assertEquals(before, page.text());
  }

  @Test
  void everyFormHasItsElementsFoldedBelowIt() throws Exception {
    page.goTo(NodeKind.ANNOTATION);
    TitledPane fold = screen.lookup(".ov-everything").query();
    screen.call(() -> {
      fold.setExpanded(true);
      return fold;
    });
    select(0);
    menu("Add", "@required");
    page.type("ovf:required", "false");
    assertTrue(page.text().contains("<AnnotationSection ovf:required=\"false\">"), page.text());
    screen.picture("section-everything");
    assertUndone(2);
  }
}
