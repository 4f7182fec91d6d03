package ovation.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import ovation.model.document.Snapshot;
import ovation.model.edit.DevicePaste.Fate;
import ovation.model.edit.DevicePaste.Note;
import ovation.model.envelope.Disk;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.Device;
import ovation.model.rules.Inspector;
import ovation.model.rules.Purpose;
import ovation.model.rules.Severity;

/** Devices are copied as a text of their own and pasted so that nothing collides. */
class DeviceClipTest {
  private final Lab lab = new Lab();

  private DeviceClip copy(String... names) {
    List<Device> devices = List.of(names).stream().map(name -> lab.device(0, name)).toList();
    return DeviceClip.read(DeviceClip.text(lab.envelope(), lab.hardware(0), devices)).orElseThrow();
  }

  @Test
  void textIsADescriptorWithWhatTheDevicesName() {
    DeviceClip clip = copy("Hard disk 1", "Ethernet 1", "CD 1");
    assertEquals(3, clip.devices().size());
    assertEquals("system.vmdk", clip.envelope().file("file1").orElseThrow().href());
    assertEquals("40", clip.envelope().disk("system").orElseThrow().capacity());
    assertEquals("Lan", clip.envelope().networks().getFirst().name());
  }

  @Test
  void otherTextsHoldNoDevices() {
    assertTrue(DeviceClip.read("").isEmpty());
    assertTrue(DeviceClip.read("copied-devices").isEmpty());
    assertTrue(DeviceClip.read(Lab.TEXT).isEmpty());
  }

  @Test
  void pastingIntoTheSameSystemGivesIdsNamesAndPlacesOfTheirOwn() {
    DeviceClip clip = copy("Hard disk 2", "Ethernet 1");
    DevicePaste.Result result = DevicePaste.into(lab.envelope(), lab.hardware(0), clip);
    lab.apply(result.edit());
    assertEquals(List.of("8", "9"), result.instanceIds());
    Device disk = lab.device(0, "Hard disk 3");
    assertEquals("3", disk.value(HardwareItem::parent));
    assertEquals("1", disk.value(HardwareItem::addressOnParent));
    assertEquals("vmdisk1", disk.diskId().orElseThrow());
    Disk blank = lab.envelope().disk("vmdisk1").orElseThrow();
    assertEquals("10", blank.capacity());
    Device adapter = lab.device(0, "Ethernet 2");
    assertNull(adapter.value(HardwareItem::address));
    assertEquals("Lan", adapter.connection().orElseThrow());
    assertTrue(result.notes().isEmpty(), result.notes()::toString);
    lab.undoAll();
  }

  @Test
  void aDiskWithContentIsSharedBetweenSystemsAndSaidSo() {
    DevicePaste.Result result =
        DevicePaste.into(lab.envelope(), lab.hardware(1), copy("Hard disk 1"));
    lab.apply(result.edit());
    Device disk = lab.device(1, "Hard disk 1");
    assertEquals("system", disk.diskId().orElseThrow());
    assertEquals("9", disk.value(HardwareItem::parent));
    assertEquals("0", disk.value(HardwareItem::addressOnParent));
    assertEquals(List.of(new Note(Fate.DISK_SHARED, "system")), result.notes());
    assertTrue(lab.text().contains("vmw:key=\"backing.writeThrough\""));
  }

  @Test
  void aSecondDiskOfOneSystemIsBlank() {
    DevicePaste.Result result =
        DevicePaste.into(lab.envelope(), lab.hardware(0), copy("Hard disk 1"));
    lab.apply(result.edit());
    assertEquals(List.of(new Note(Fate.DISK_BLANK, "system")), result.notes());
    String id = lab.device(0, "Hard disk 3").diskId().orElseThrow();
    assertNull(lab.envelope().disk(id).orElseThrow().fileRef());
  }

  @Test
  void controllersComeWithWhatHangsOnThem() {
    DeviceClip clip = copy("SCSI controller 0", "Hard disk 1", "Hard disk 2");
    lab.apply(DevicePaste.into(lab.envelope(), lab.hardware(1), clip).edit());
    Device controller = lab.device(1, "SCSI controller 0");
    Device disk = lab.device(1, "Hard disk 2");
    assertEquals(controller.instanceId(), disk.value(HardwareItem::parent));
    assertEquals("6", disk.value(HardwareItem::addressOnParent));
  }

  @Test
  void anotherApplianceOfTheSecondVersionGetsNetworksAndBlankDisks() {
    DeviceClip clip = copy("CPU", "Hard disk 1", "Ethernet 1", "CD 1");
    Lab other =
        new Lab(
            """
            <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/2"
                xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/2">
              <References/>
              <VirtualSystem ovf:id="new">
                <Info>New</Info>
                <VirtualHardwareSection>
                  <Info>Hardware</Info>
                </VirtualHardwareSection>
              </VirtualSystem>
            </Envelope>
            """);
    DevicePaste.Result result = DevicePaste.into(other.envelope(), other.hardware(0), clip);
    other.apply(result.edit());
    assertEquals(
        List.of(
            new Note(Fate.OPTION_MISSING, "large"),
            new Note(Fate.NO_CONTROLLER, "Hard disk 1"),
            new Note(Fate.DISK_BLANK, "system"),
            new Note(Fate.NETWORK_ADDED, "Lan"),
            new Note(Fate.FILE_MISSING, "tools.iso")),
        result.notes());
    assertEquals(4, other.hardware(0).items().size());
    assertEquals("Lan", other.envelope().networks().getFirst().name());
    assertEquals(1, other.envelope().disks().size());
    assertFalse(other.text().contains("ovf/envelope/1"), other.text());
    other.undoAll();
  }

  @Test
  void pastedDevicesBringNoErrors() {
    lab.apply(DevicePaste.into(lab.envelope(), lab.hardware(0), copy("Hard disk 2")).edit());
    Snapshot pasted = Snapshot.of(lab.text().getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of(),
        new Inspector(Purpose.EDITING)
            .problems(pasted, null).stream()
                .filter(problem -> problem.code().startsWith("H-"))
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList());
  }
}
