package ovation.app.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.outline.NodeKind;
import ovation.app.ui.FormPage;
import ovation.app.ui.Screen;
import ovation.app.ui.Shop;

/** Sections of vendors say what they mean; what is known in them has fields. */
class VendorSectionTest {
  private static final String MACHINE =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:vbox="http://www.virtualbox.org/ovf/machine">
        <References/>
        <VirtualSystem ovf:id="vm">
          <Info>A system</Info>
          <vbox:Machine ovf:required="false" version="1.16-linux" name="vm" OSType="Debian_64">
            <ovf:Info>Machine</ovf:Info>
          </vbox:Machine>
        </VirtualSystem>
      </Envelope>
      """;

  @TempDir private Path folder;
  private final Screen screen;

  VendorSectionTest() throws Exception {
    screen = new Screen();
  }

  @Test
  void addressesAreChosenByWord() throws Exception {
    try (FormPage page = FormPage.open(screen, Shop.descriptor(), folder)) {
      String before = page.text();
      page.goTo(NodeKind.SECTION).type("Protocols", "IPv6");
      assertTrue(page.text().contains("vmw:protocols=\"IPv6\" vmw:schemes=\"dhcp,ovfenv\""));
      screen.picture("section-vendor");
      page.undo();
      assertEquals(before, page.text());
    }
  }

  @Test
  void whatVirtualBoxReadsCanBeKeptInStep() throws Exception {
    byte[] bytes = MACHINE.getBytes(StandardCharsets.UTF_8);
    try (FormPage page = FormPage.open(screen, bytes, folder)) {
      page.goTo(NodeKind.SECTION).type("Guest", "Debian12_64");
      assertTrue(page.text().contains("name=\"vm\" OSType=\"Debian12_64\">"), page.text());
      page.undo();
      assertEquals(MACHINE, page.text());
      assertTrue(page.complaints().isEmpty(), () -> page.complaints().toString());
    }
  }
}
