package ovation.app.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TreeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.outline.NodeKind;
import ovation.app.outline.OutlineNode;
import ovation.app.ui.FormPage;
import ovation.app.ui.Screen;

/** The sections of OVF 2.x: none is missing from the outline, and each can be edited. */
class SectionFormTest {
  private static final String DESCRIPTOR =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/2" \
      xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/2" \
      xmlns:vmw="http://www.vmware.com/schema/ovf">
        <References/>
        <SharedDiskSection><Info>Shared</Info>
          <SharedDisk ovf:diskId="quorum" ovf:capacity="8" ovf:readOnly="false"/>
        </SharedDiskSection>
        <PlacementGroupSection ovf:id="near" ovf:policy="affinity"><Info>Together</Info>
          <Description>Keep these on one host</Description></PlacementGroupSection>
        <VirtualSystemCollection ovf:id="shop">
          <Info>A shop</Info>
          <ScaleOutSection ovf:id="more"><Info>Scale</Info><Description>Web servers</Description>
            <InstanceCount><Default>2</Default><Minimum>1</Minimum></InstanceCount>
          </ScaleOutSection>
          <VirtualSystem ovf:id="web"><Info>A web server</Info>
            <BootDeviceSection><Info>Boot</Info></BootDeviceSection>
            <PlacementSection ovf:group="near"><Info>Near the other</Info></PlacementSection>
          </VirtualSystem>
        </VirtualSystemCollection>
      </Envelope>
      """;

  @TempDir private Path folder;
  private final Screen screen;

  SectionFormTest() throws Exception {
    screen = new Screen();
  }

  private static void titles(List<OutlineNode> nodes, List<String> titles) {
    for (OutlineNode node : nodes) {
      titles.add(node.title());
      titles(node.children(), titles);
    }
  }

  @Test
  void theSectionsOfTheSecondVersionStandInTheOutlineInPlainWords() throws Exception {
    try (FormPage page =
        FormPage.open(screen, DESCRIPTOR.getBytes(StandardCharsets.UTF_8), folder)) {
      List<String> titles = new ArrayList<>();
      titles(page.session().outlineProperty().get().roots(), titles);
      for (String wanted :
          List.of("Shared disks", "Placement group", "Scale-out", "Boot devices", "Placement")) {
        assertTrue(titles.contains(wanted), wanted + " is missing in " + titles);
      }
    }
  }

  @Test
  void aValueOfASectionIsEditedAndTakenBack() throws Exception {
    try (FormPage page =
        FormPage.open(screen, DESCRIPTOR.getBytes(StandardCharsets.UTF_8), folder)) {
      page.goTo(NodeKind.SECTION);
      TreeView<?> tree = screen.lookup(".ov-element-tree").query();
      screen.call(() -> {
        tree.getSelectionModel().select(1);
        return tree;
      });
      page.type("Text", "Scaled");
      assertTrue(page.text().contains("<Info>Scaled</Info>"), page.text());
      screen.picture("section");
      page.undo();
      assertEquals(DESCRIPTOR, page.text());
    }
  }
}
