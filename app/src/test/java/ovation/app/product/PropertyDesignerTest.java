package ovation.app.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.form.FormState;
import ovation.app.outline.NodeKind;
import ovation.app.ui.FormPage;
import ovation.app.ui.Screen;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.xml.ElementKey;

/** Properties designed and tried through the screen. */
class PropertyDesignerTest {
  private static final String DESCRIPTOR =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1">
        <References/>
        <NetworkSection><Info>Networks</Info><Network ovf:name="Public"/></NetworkSection>
        <VirtualSystem ovf:id="web">
          <Info>A server</Info>
          <ProductSection ovf:class="shop">
            <Info>Product</Info>
            <Category>Service</Category>
            <Property ovf:key="level" ovf:type="string" ovf:userConfigurable="true" ovf:value="info"
                ovf:qualifiers="MaxLen(9)">
              <Label>Log level</Label>
            </Property>
            <Property ovf:key="port" ovf:type="uint16" ovf:userConfigurable="true">
              <Label>Port</Label>
            </Property>
            <Property ovf:key="admin" ovf:type="string" ovf:userConfigurable="true"
                ovf:password="true" ovf:qualifiers="MinLen(8)">
              <Label>Administrator's password</Label>
              <Description>At least eight characters, known to nobody else.</Description>
            </Property>
          </ProductSection>
        </VirtualSystem>
      </Envelope>
      """;

  @TempDir private Path folder;
  private final Screen screen;
  private FormPage page;

  PropertyDesignerTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void open() throws Exception {
    page = FormPage.open(screen, DESCRIPTOR.getBytes(StandardCharsets.UTF_8), folder);
    page.goTo(NodeKind.PRODUCT);
  }

  @AfterEach
  void close() {
    page.close();
  }

  private Property property(int index) {
    return page.envelope()
        .systems()
        .getFirst()
        .sections(ProductSection.class)
        .getFirst()
        .properties()
        .get(index);
  }

  @Test
  void limitsAndChoicesBecomeQualifiers() throws Exception {
    page.press("Log level");
    page.type("Shortest", "2").type("Choices", "info\ndebug");
    screen.picture("property-designer");
    assertEquals("MaxLen(9), MinLen(2), ValueMap{\"info\", \"debug\"}", property(0).qualifiers());
    page.type("Longest", "").type("Choices", "").type("Shortest", "");
    assertNull(property(0).qualifiers());
    for (int i = 0; i < 5; i++) {
      page.undo();
    }
    assertEquals(DESCRIPTOR, page.text());
    assertTrue(page.complaints().isEmpty());
  }

  @Test
  void aLimitThatIsNoNumberStaysInItsField() {
    page.press("Port").type("Least", "many");
    assertEquals(DESCRIPTOR, page.text());
    page.type("Least", "1024");
    assertEquals("MinValue(1024)", property(1).qualifiers());
  }

  @Test
  void vSphereFillsInAnAddress() {
    page.press("Log level");
    page.pick("vSphere fills in", "Ip");
    assertEquals("Ip", property(0).element().attribute(Namespaces.VMW, "qualifiers").orElseThrow());
    assertEquals("MaxLen(9)", property(0).qualifiers());
    page.pick("vSphere fills in", "nothing");
    assertTrue(property(0).element().attribute(Namespaces.VMW, "qualifiers").isEmpty());
  }

  @Test
  void linesMoveByTheKeyboard() {
    page.press("Port");
    screen.push(KeyCode.ALT, KeyCode.UP);
    screen.call(() -> page);
    assertEquals("port", property(0).key());
    page.undo();
    assertEquals(DESCRIPTOR, page.text());
  }

  @Test
  void theWholeSetIsTried() throws Exception {
    page.click("Try answers");
    TrialModel model = screen.call(() -> new TrialModel(Screen.english(), owner(), () -> {}));
    screen.call(() -> {
      model.show(
          new FormState(
              page.session().snapshotProperty().get(), page.session().snapshotProperty().get()));
      return model;
    });
    assertEquals(2, model.misfits());
    page.type("Port", "70000");
    screen.picture("property-trial");
    answer(model, 1, "443");
    assertEquals(1, model.misfits());
    answer(model, 2, "short");
    assertEquals(1, model.misfits());
    answer(model, 2, "long enough");
    assertEquals(0, model.misfits());
    assertEquals(DESCRIPTOR, page.text());
    assertEquals(List.of(), model.options());
  }

  private ElementKey owner() {
    return page.session()
        .snapshotProperty()
        .get()
        .envelope()
        .orElseThrow()
        .systems()
        .getFirst()
        .element()
        .key();
  }

  private void answer(TrialModel model, int question, String text) {
    screen.call(() ->
        model
            .field(
                Objects.requireNonNull(model.questions().get(question).property().element().key()))
            .orElseThrow()
            .commit(text));
  }
}
