package ovation.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.ResourceType;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/** Devices are added complete, and VMware's settings are written where they belong. */
class DeviceEditsTest {
  private static final String TEXT =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData"
          xmlns:vssd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData">
        <References/>
        <VirtualSystem ovf:id="vm">
          <Info>A system</Info>
          <VirtualHardwareSection>
            <Info>Hardware</Info>
            <System>
              <vssd:ElementName>Family</vssd:ElementName>
              <vssd:InstanceID>0</vssd:InstanceID>
              <vssd:VirtualSystemType>vmx-19</vssd:VirtualSystemType>
            </System>
            <Item>
              <rasd:Address>0</rasd:Address>
              <rasd:ElementName>SCSI controller 0</rasd:ElementName>
              <rasd:InstanceID>3</rasd:InstanceID>
              <rasd:ResourceType>6</rasd:ResourceType>
            </Item>
          </VirtualHardwareSection>
        </VirtualSystem>
      </Envelope>
      """;

  private Snapshot snapshot = Snapshot.of(TEXT.getBytes(StandardCharsets.UTF_8));

  private Envelope envelope() {
    return snapshot.envelope().orElseThrow();
  }

  private VirtualHardwareSection hardware() {
    return envelope().systems().getFirst().hardware().getFirst();
  }

  private Device apply(Edit edit) {
    snapshot = snapshot.apply(edit);
    return Devices.of(hardware(), null).getLast();
  }

  @Test
  void blankDiskIsDeclaredAndAttached() {
    Device disk = apply(DeviceEdits.addBlankDisk(envelope(), hardware(), 16L << 30));
    assertEquals("vmdisk1", disk.diskId().orElseThrow());
    assertEquals("3", disk.value(HardwareItem::parent));
    assertEquals("0", disk.value(HardwareItem::addressOnParent));
    assertEquals("16", envelope().disk("vmdisk1").orElseThrow().capacity());
  }

  @Test
  void networkAdapterBringsItsNetworkAndTheModelOfTheOthers() {
    Device first = apply(DeviceEdits.addNetworkAdapter(envelope(), hardware(), "Lan"));
    assertEquals("Lan", envelope().networks().getFirst().name());
    assertEquals("VmxNet3", first.value(HardwareItem::resourceSubType));
    assertEquals("7", first.value(HardwareItem::addressOnParent));
    snapshot =
        snapshot.apply(
            HardwareEdits.setProperty(
                Sentence.of("Model"), first.items().getFirst(), "ResourceSubType", "E1000"));
    Device second = apply(DeviceEdits.addNetworkAdapter(envelope(), hardware(), "Lan"));
    assertEquals("E1000", second.value(HardwareItem::resourceSubType));
    assertEquals("8", second.value(HardwareItem::addressOnParent));
    assertEquals(1, envelope().networks().size());
  }

  @Test
  void controllersAreNumberedByKind() {
    Device scsi =
        apply(DeviceEdits.addController(hardware(), ResourceType.SCSI_CONTROLLER, "VirtualSCSI"));
    assertEquals("SCSI controller 1", scsi.name());
    Device sata =
        apply(
            DeviceEdits.addController(hardware(), ResourceType.OTHER_STORAGE, "vmware.sata.ahci"));
    assertEquals("SATA controller 0", sata.name());
    Device nvme =
        apply(
            DeviceEdits.addController(
                hardware(), ResourceType.OTHER_STORAGE, "vmware.nvme.controller"));
    assertEquals("NVMe controller 0", nvme.name());
    Device drive = apply(DeviceEdits.addCdDrive(hardware()));
    assertEquals(sata.instanceId(), drive.value(HardwareItem::parent));
    Device moved = apply(DeviceEdits.place(drive, "3", "5"));
    assertEquals(
        List.of("3", "5"),
        List.of(
            String.valueOf(moved.value(HardwareItem::parent)),
            String.valueOf(moved.value(HardwareItem::addressOnParent))));
  }

  @Test
  void firmwareIsWrittenOnceAndSecureBootOnlyWhenAsked() {
    snapshot = snapshot.apply(VmwareEdits.setFirmware(hardware(), "efi", false));
    assertEquals("efi", VmwareEdits.configValue(hardware(), "firmware"));
    assertNull(VmwareEdits.configValue(hardware(), "bootOptions.efiSecureBootEnabled"));
    snapshot = snapshot.apply(VmwareEdits.setFirmware(hardware(), "efi", true));
    assertEquals("true", VmwareEdits.configValue(hardware(), "bootOptions.efiSecureBootEnabled"));
    snapshot = snapshot.apply(VmwareEdits.setFirmware(hardware(), "bios", false));
    assertEquals("false", VmwareEdits.configValue(hardware(), "bootOptions.efiSecureBootEnabled"));
    assertEquals(1, snapshot.text().split("vmw:key=\"firmware\"", -1).length - 1);
    assertTrue(snapshot.text().contains("ovf:required=\"false\""));
  }
}
