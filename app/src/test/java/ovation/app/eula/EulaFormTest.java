package ovation.app.eula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.outline.NodeKind;
import ovation.app.ui.FormPage;
import ovation.app.ui.Screen;
import ovation.model.envelope.EulaSection;

/** Licences in several languages, in order, of a system or of the whole. */
class EulaFormTest {
  private static final String DESCRIPTOR =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1">
        <References/>
        <VirtualSystemCollection ovf:id="shop">
          <Info>A shop</Info>
          <Name>Harbour shop</Name>
          <EulaSection>
            <Info>Licence</Info>
            <License>Do as you like, but do not blame us.</License>
          </EulaSection>
          <EulaSection>
            <Info>Licence</Info>
            <License>Parts are made by others.</License>
          </EulaSection>
          <VirtualSystem ovf:id="web"><Info>A server</Info></VirtualSystem>
        </VirtualSystemCollection>
      </Envelope>
      """;

  @TempDir private Path folder;
  private final Screen screen;
  private FormPage page;

  EulaFormTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void open() throws Exception {
    page = FormPage.open(screen, DESCRIPTOR.getBytes(StandardCharsets.UTF_8), folder);
    page.goTo(NodeKind.EULAS);
  }

  @AfterEach
  void close() {
    page.close();
  }

  private List<String> licences(int content) {
    return page.envelope().allContents().get(content).sections(EulaSection.class).stream()
        .map(eula -> Objects.requireNonNull(eula.license()).text())
        .toList();
  }

  @Test
  void aGermanTextIsTwoClicksAway() throws Exception {
    page.choose("English (United States)", "Add German");
    page.type("Licence text", "Mach, was du willst.");
    screen.picture("eula-german");
    assertTrue(page.text().contains("<Strings xml:lang=\"de\">"), page.text());
    assertTrue(page.text().contains(">Mach, was du willst.</Msg>"), page.text());
    assertTrue(page.text().contains(">Do as you like, but do not blame us.</License>"));
    page.choose("German", "English (United States)");
    assertEquals("Do as you like, but do not blame us.", page.field("Licence text").getText());
    page.undo();
    assertEquals(DESCRIPTOR, page.text());
  }

  @Test
  void theOrderIsThatOfAcceptance() {
    page.click("Move down");
    assertEquals(
        List.of("Parts are made by others.", "Do as you like, but do not blame us."), licences(0));
    page.undo();
    assertEquals(DESCRIPTOR, page.text());
  }

  @Test
  void aLicenceGoesToAnotherSystem() {
    page.pick("Applies to", "web");
    assertEquals(List.of("Parts are made by others."), licences(0));
    assertEquals(List.of("Do as you like, but do not blame us."), licences(1));
    page.undo();
    assertEquals(DESCRIPTOR, page.text());
  }
}
