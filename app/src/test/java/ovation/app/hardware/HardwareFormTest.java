package ovation.app.hardware;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.outline.NodeKind;
import ovation.app.ui.FormPage;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;

/** The hardware on the screen: a place opens its device, which is duplicated and removed. */
class HardwareFormTest {
  @TempDir private Path folder;
  private final Screen screen;

  HardwareFormTest() throws Exception {
    screen = new Screen();
  }

  @Test
  void aPlaceOpensItsDeviceWhichIsDuplicated() throws Exception {
    try (FormPage page = FormPage.open(screen, Registry.bytes(), folder)) {
      page.goTo(NodeKind.HARDWARE).press("SCSI controller 0, place 1: Hard disk 2");
      assertEquals("Hard disk 2", page.field("Name").getText());
      page.click("Duplicate");
      assertEquals("Hard disk 3", page.field("Name").getText());
      assertTrue(page.text().contains("ovf:diskId=\"vmdisk1\""));
      page.press("SCSI controller 0, place 2: Hard disk 3");
      page.undo();
      assertArrayEquals(Registry.bytes(), page.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aControllerGoesWithWhatHangsOnIt() throws Exception {
    try (FormPage page = FormPage.open(screen, Registry.bytes(), folder)) {
      page.goTo(NodeKind.HARDWARE).press("SCSI controller 0, 7,");
      page.click("Remove device");
      assertEquals(
          0,
          page.envelope().systems().getFirst().hardware().getFirst().items().stream()
              .filter(item -> "17".equals(item.resourceType()))
              .count());
      assertEquals(3, page.envelope().disks().size());
      page.undo();
      assertArrayEquals(Registry.bytes(), page.text().getBytes(StandardCharsets.UTF_8));
    }
  }
}
