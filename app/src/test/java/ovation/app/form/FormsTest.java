package ovation.app.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.outline.NodeKind;
import ovation.app.ui.FormPage;
import ovation.app.ui.Screen;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.xml.ElementKey;

/** One edit of every kind through the screen, taken back and done again to the byte. */
class FormsTest {
  @TempDir private Path folder;
  private final Screen screen;
  private FormPage page;

  FormsTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void open() throws Exception {
    try (InputStream in = FormsTest.class.getResourceAsStream("registry.ovf")) {
      page = FormPage.open(screen, Objects.requireNonNull(in).readAllBytes(), folder);
    }
  }

  @AfterEach
  void close() {
    page.close();
  }

  /** Undo and redo give exactly the texts of before and after, and nobody complained. */
  private void assertUndone(String before) {
    String after = page.text();
    assertFalse(before.equals(after), "nothing was changed");
    page.undo();
    assertEquals(before, page.text());
    page.redo();
    assertEquals(after, page.text());
    assertTrue(page.complaints().isEmpty(), () -> page.complaints().toString());
  }

  private HardwareItem item(String instanceId) {
    return page.envelope().systems().getFirst().hardware().getFirst().items().stream()
        .filter(item -> instanceId.equals(item.instanceID()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void memory() {
    String before = page.text();
    page.goTo(NodeKind.HARDWARE).type("Memory", "12");
    assertEquals("12288", item("2").virtualQuantity());
    assertUndone(before);
  }

  @Test
  void memoryOfAnotherOptionIsAnotherItem() {
    page.goTo(NodeKind.HARDWARE);
    page.choose("applies to: Small", "Large");
    page.type("Memory", "64");
    assertEquals("8192", item("2").virtualQuantity());
    assertTrue(page.text().contains("<rasd:VirtualQuantity>65536</rasd:VirtualQuantity>"));
  }

  @Test
  void diskCapacity() {
    String before = page.text();
    page.goTo(NodeKind.DISKS).press("Show fields of data").type("Capacity", "250");
    assertEquals("250", page.envelope().disk("data").orElseThrow().capacity());
    assertUndone(before);
  }

  @Test
  void networkWithItsAdapters() {
    String before = page.text();
    page.goTo(NodeKind.NETWORKS).press("Front").type("Name", "Edge");
    assertEquals("Edge", page.envelope().networks().getFirst().name());
    assertEquals("Edge", item("8").connections().getFirst());
    assertUndone(before);
  }

  @Test
  void eulaText() {
    String before = page.text();
    page.goTo(NodeKind.EULAS).type("Licence text", "Do as you like");
    EulaSection eula = page.envelope().contents().getFirst().sections(EulaSection.class).getFirst();
    assertEquals("Do as you like", Objects.requireNonNull(eula.license()).text());
    assertUndone(before);
  }

  @Test
  void propertyDefault() {
    String before = page.text();
    page.goTo(NodeKind.PRODUCT).press("Host name").type("Default", "harbor.example");
    assertEquals("harbor.example", property("hostname").value());
    assertUndone(before);
  }

  private Property property(String key) {
    return page.envelope().find(keyOf(key), Property.class).orElseThrow();
  }

  private ElementKey keyOf(String key) {
    return page.envelope().contents().getFirst().sections().stream()
        .filter(ProductSection.class::isInstance)
        .map(ProductSection.class::cast)
        .flatMap(section -> section.properties().stream())
        .filter(p -> key.equals(p.key()))
        .findFirst()
        .orElseThrow()
        .element()
        .key();
  }

  @Test
  void optionLabel() {
    String before = page.text();
    page.goTo(NodeKind.OPTIONS).press("Medium").type("Label", "Middle");
    Configuration option = page.envelope().configurations().get(1);
    assertEquals("Middle", Objects.requireNonNull(option.label()).text());
    assertUndone(before);
  }

  @Test
  void placeholdersAreShownAndSurvive() {
    String before = page.text();
    page.goTo(NodeKind.DISKS).press("Show fields of scratch");
    assertEquals("@@SIZE@@", page.field("Capacity").getText());
    page.focus("Capacity");
    page.goTo(NodeKind.HARDWARE);
    assertEquals(before, page.text());
  }

  @Test
  void brokenSourceMakesFormsReadOnly() {
    page.goTo(NodeKind.HARDWARE);
    String text = page.text();
    screen.call(() -> {
      page.session().replaceText(text.replace("</Envelope>", ""));
      return text;
    });
    assertEquals("8", page.field("Memory").getText());
    assertTrue(page.field("Memory").isDisabled());
    page.undo();
    assertFalse(page.field("Memory").isDisabled());
  }

  @Test
  void addedDeviceIsOpenAndComplete() {
    String before = page.text();
    page.goTo(NodeKind.HARDWARE).choose("Add device", "NVMe controller");
    HardwareItem added = item("10");
    assertEquals("vmware.nvme.controller", added.resourceSubType());
    assertEquals("NVMe controller 0", page.field("Name").getText());
    assertUndone(before);
  }

  @Test
  void deleteKeyRemovesTheDevice() {
    String before = page.text();
    page.goTo(NodeKind.HARDWARE).press("CD/DVD 1");
    screen.push(KeyCode.DELETE);
    screen.call(() -> before);
    assertFalse(page.text().contains("CD/DVD 1"));
    assertUndone(before);
  }

  @Test
  void problemStandsBelowTheFieldAndIsFixedThere() {
    page.goTo(NodeKind.HARDWARE).press("Ethernet 2");
    ComboBox<?> network =
        screen
            .lookup((ComboBox<?> box) ->
                String.valueOf(box.getAccessibleText()).startsWith("Network. "))
            .query();
    assertTrue(network.getAccessibleText().contains("Backend"), network.getAccessibleText());
  }

  @Test
  void everyFormIsDrawn() throws Exception {
    for (NodeKind kind :
        new NodeKind[] {
          NodeKind.APPLIANCE,
          NodeKind.PRODUCT,
          NodeKind.EULAS,
          NodeKind.OPTIONS,
          NodeKind.SYSTEM,
          NodeKind.HARDWARE,
          NodeKind.DISKS,
          NodeKind.NETWORKS,
          NodeKind.FILES,
          NodeKind.SECTION
        }) {
      page.goTo(kind);
      screen.picture("form-" + kind.name().toLowerCase(Locale.ROOT));
    }
    assertTrue(page.complaints().isEmpty(), () -> page.complaints().toString());
  }
}
