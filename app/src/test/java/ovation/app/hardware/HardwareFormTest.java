package ovation.app.hardware;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
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

  @Test
  void whatHangsOnAControllerFollowsItsNewInstanceId() throws Exception {
    try (FormPage page = FormPage.open(screen, Registry.bytes(), folder)) {
      page.goTo(NodeKind.HARDWARE).press("SCSI controller 0, 7,");
      Map<String, String> before = parents(page);
      String id =
          page.envelope().systems().getFirst().hardware().getFirst().items().stream()
              .filter(item -> "SCSI controller 0".equals(item.elementName()))
              .findFirst()
              .orElseThrow()
              .instanceID();
      assertTrue(before.containsValue(id), before.toString());
      openMore();
      page.type("InstanceID", "4711");
      before.replaceAll((name, parent) -> parent.equals(id) ? "4711" : parent);
      assertEquals(before, parents(page));
      assertEquals("4711", page.field("InstanceID").getText(), "the device stays open");
      assertEquals("Set InstanceID", page.session().undoLabelProperty().get());
      page.undo();
      assertArrayEquals(Registry.bytes(), page.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  private void openMore() throws Exception {
    TitledPane more =
        screen
            .lookup((TitledPane pane) ->
                pane.getStyleClass().contains("ov-more")
                    && pane.isVisible()
                    && pane.getText().startsWith("More"))
            .query();
    screen.call(() -> {
      more.setExpanded(true);
      return more;
    });
    // The fields are made one line a frame.
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () ->
            screen
                .lookup((TextField f) -> "InstanceID".equals(f.getAccessibleText()))
                .tryQuery()
                .isPresent());
  }

  private static Map<String, String> parents(FormPage page) {
    Map<String, String> parents = new TreeMap<>();
    page.envelope().systems().getFirst().hardware().getFirst().items().stream()
        .filter(item -> item.parent() != null)
        .forEach(
            item -> parents.put(String.valueOf(item.elementName()), String.valueOf(item.parent())));
    return parents;
  }
}
