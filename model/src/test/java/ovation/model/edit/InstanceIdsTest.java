package ovation.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualSystem;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/** What names a device by its InstanceID goes along when that changes. */
class InstanceIdsTest {
  private static final Sentence LABEL = Sentence.of("Set");

  private static String boot(String type, String id) {
    return "<vmw:BootOrderSection vmw:type=\"%s\" vmw:instanceId=\"%s\"><Info/>".formatted(type, id)
        + "</vmw:BootOrderSection>";
  }

  private static Lab lab(String added) {
    return new Lab(
        Lab.TEXT
            .replace("<rasd:InstanceID>9</rasd:InstanceID>", "<rasd:InstanceID>3</rasd:InstanceID>")
            .replaceFirst("</VirtualHardwareSection>", "$0" + added));
  }

  private static HardwareItem item(Lab lab, int place) {
    return lab.hardware(0).items().get(place);
  }

  private static InstanceIds.Change change(Lab lab, int place, String fresh) {
    VirtualSystem owner = lab.envelope().systems().getFirst();
    return InstanceIds.change(LABEL, owner, lab.hardware(0).items(), item(lab, place), fresh);
  }

  @Test
  void whatHangsOnAControllerGoesAlongInItsSectionOnly() {
    Lab lab = lab("");
    InstanceIds.Change change = change(lab, 2, "30");
    lab.apply(change.edit());
    assertTrue(change.certain());
    assertEquals("30", item(lab, 2).instanceID());
    assertEquals("30", item(lab, 3).parent());
    assertEquals("30", item(lab, 4).parent());
    assertEquals("3", lab.hardware(1).items().getFirst().instanceID());
    lab.undoAll();
  }

  @Test
  void theVariantsOfADeviceGoAlong() {
    Lab lab = lab("");
    lab.apply(DeviceVariants.addBound(lab.hardware(0), lab.device(0, "CPU"), "max"));
    lab.apply(change(lab, 0, "x").edit());
    assertEquals(
        3, lab.hardware(0).items().stream().filter(i -> "x".equals(i.instanceID())).count());
  }

  @Test
  void aVariantAloneLeavesItsDevice() {
    Lab lab = lab("");
    lab.apply(change(lab, 1, "20").edit());
    assertEquals("1", item(lab, 0).instanceID());
    assertEquals("20", item(lab, 1).instanceID());
  }

  @Test
  void theBootOrderGoesAlong() {
    Lab lab = lab(boot("disk", "5") + boot("cdrom", "7"));
    lab.apply(change(lab, 4, "50").edit());
    assertTrue(lab.text().contains("vmw:type=\"disk\" vmw:instanceId=\"50\""), lab.text());
    assertTrue(lab.text().contains("vmw:type=\"cdrom\" vmw:instanceId=\"7\""), lab.text());
  }

  @Test
  void ofTwoDevicesWithOneIdOnlyWhatCanMeanThisOneFollows() {
    Lab disk = new Lab(Lab.TEXT.replace("ID>4</rasd", "ID>3</rasd"));
    InstanceIds.Change away = change(disk, 3, "40");
    disk.apply(away.edit());
    assertTrue(away.certain());
    assertEquals("3", item(disk, 4).parent(), "it hangs on the controller, which keeps its id");

    Lab twins =
        new Lab(
            Lab.TEXT
                .replace("ID>4</rasd", "ID>3</rasd")
                .replaceFirst("Type>17</rasd", "Type>5</rasd"));
    InstanceIds.Change either = change(twins, 2, "40");
    assertFalse(either.certain());
    twins.apply(either.edit());
    assertEquals("3", item(twins, 4).parent(), "either may be meant");
  }

  @Test
  void anElementThatIsNoItemOrGetsNoIdIsLeftToOthers() {
    Lab lab = lab("");
    assertEquals(
        Optional.empty(),
        InstanceIds.change(LABEL, lab.envelope(), lab.hardware(0).element(), "8"));
    assertEquals(
        Optional.empty(), InstanceIds.change(LABEL, lab.envelope(), item(lab, 2).element(), ""));
    Optional<Edit> found = InstanceIds.change(LABEL, lab.envelope(), item(lab, 2).element(), "8");
    lab.apply(found.orElseThrow());
    assertEquals("8", item(lab, 4).parent());
  }
}
