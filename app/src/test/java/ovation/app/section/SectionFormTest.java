package ovation.app.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.outline.NodeKind;
import ovation.app.outline.OutlineNode;
import ovation.app.ui.FormPage;
import ovation.app.ui.Screen;
import ovation.app.ui.Shop;

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

  private static final List<NodeKind> FORMS =
      List.of(
          NodeKind.INSTALL,
          NodeKind.OPERATING_SYSTEM,
          NodeKind.RESOURCES,
          NodeKind.SHARED_DISKS,
          NodeKind.PLACEMENT_GROUP,
          NodeKind.PLACEMENT,
          NodeKind.SCALE_OUT,
          NodeKind.BOOT,
          NodeKind.ENVIRONMENT_FILES,
          NodeKind.ENCRYPTION,
          NodeKind.PORT_PROFILES);

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
          List.of(
              "Shared disks",
              "Placement group near",
              "Scale-out more",
              "Boot devices",
              "Placement")) {
        assertTrue(titles.contains(wanted), wanted + " is missing in " + titles);
      }
    }
  }

  @Test
  void everyFormIsDrawn() throws Exception {
    try (FormPage page = FormPage.open(screen, Shop.descriptor(), folder)) {
      for (NodeKind kind : FORMS) {
        page.goTo(kind);
        screen
            .lookup(".ov-row")
            .tryQuery()
            .ifPresent(row ->
                screen.call(() -> {
                  row.executeAccessibleAction(AccessibleAction.FIRE);
                  return row;
                }));
        screen.picture("section-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      }
      assertTrue(page.complaints().isEmpty(), () -> page.complaints().toString());
      assertEquals(new String(Shop.descriptor(), StandardCharsets.UTF_8), page.text());
    }
  }
}
