package ovation.model.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ovation.model.convert.Descriptors.snapshot;

import java.util.List;
import org.junit.jupiter.api.Test;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Item;
import ovation.model.envelope.OvfVersion;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.EditException;

class ConversionTest {

  @Test
  void version1BecomesVersion2ByItsNamespaceAlone() {
    Conversion conversion = Conversions.to(OvfVersion.V2, snapshot(Descriptors.VERSION_1));
    assertEquals(List.of(), conversion.losses());
    Snapshot after = snapshot(Descriptors.VERSION_1).apply(conversion.edit());
    assertEquals(OvfVersion.V2, after.version());
    assertEquals(
        Descriptors.VERSION_1
            .replace("schemas.dmtf.org/ovf/envelope/1", "schemas.dmtf.org/ovf/envelope/2")
            .replace("ovf:version=\"1.0\"", "ovf:version=\"2.0\""),
        after.text());
  }

  @Test
  void version1ComesBackToTheByte() {
    Snapshot before = snapshot(Descriptors.VERSION_1);
    Snapshot there = before.apply(Conversions.to(OvfVersion.V2, before).edit());
    Conversion back = Conversions.to(OvfVersion.V1, there);
    assertEquals(List.of(), back.losses());
    assertEquals(Descriptors.VERSION_1, there.apply(back.edit()).text());
  }

  @Test
  void version2NeedsADelayThatVersion1HadADefaultFor() {
    String text =
        Descriptors.VERSION_1.replace(
            "<InstallSection ovf:initialBootStopDelay=\"300\">", "<InstallSection>");
    Snapshot before = snapshot(text);
    Snapshot after = before.apply(Conversions.to(OvfVersion.V2, before).edit());
    assertTrue(after.text().contains("<InstallSection ovf:initialBootStopDelay=\"0\">"));
  }

  @Test
  void everythingThatVersion1CannotSayIsTold() {
    List<Loss> losses = Conversions.to(OvfVersion.V1, snapshot(Descriptors.VERSION_2)).losses();
    String all = "Envelope/VirtualSystemCollection[all]";
    String hardware = all + "/VirtualSystem[a]/VirtualHardwareSection";
    assertEquals(
        List.of(
            "Envelope/NetworkSection/Network[lan]/NetworkPortProfileURI",
            "Envelope/PlacementGroupSection",
            all + "/ScaleOutSection",
            all + "/VirtualSystem[a]/PlacementSection",
            all + "/VirtualSystem[a]/ProductSection/Property[k]/@configuration",
            all + "/VirtualSystem[a]/EnvironmentFilesSection",
            all + "/VirtualSystem[a]/BootDeviceSection",
            hardware + "/EthernetPortItem/PortVID",
            hardware + "/StorageItem[1]/HostResourceBlockSize",
            "Envelope/Strings/Msg[m]",
            "Envelope/SharedDiskSection/SharedDisk[quorum]/@readOnly",
            "Envelope/SharedDiskSection/SharedDisk[quorum]",
            "Envelope/SharedDiskSection/Info"),
        losses.stream().map(Loss::path).toList());
    assertTrue(losses.stream().noneMatch(loss -> loss.what().isBlank() || loss.why().isBlank()));
  }

  @Test
  void storageAndEthernetItemsBecomePlainOnes() {
    Snapshot before = snapshot(Descriptors.VERSION_2);
    Snapshot after = before.apply(Conversions.to(OvfVersion.V1, before).edit());
    assertEquals(OvfVersion.V1, after.version());
    Envelope envelope = after.envelope().orElseThrow();
    VirtualSystem system = envelope.systems().getFirst();
    List<HardwareItem> items = system.hardware().getFirst().items();
    assertTrue(items.stream().allMatch(Item.class::isInstance));
    assertEquals(
        List.of("10", "17", "17"), items.stream().map(HardwareItem::resourceType).toList());
    assertEquals(List.of("lan"), items.getFirst().connections());
    assertEquals("big", items.get(1).configuration());
    assertEquals(List.of("ovf:/disk/d1"), items.get(1).hostResources());
    assertEquals(
        List.of("d1", "quorum", "own"),
        envelope.disks().stream().map(disk -> disk.diskId()).toList());
    assertTrue(after.text().contains("<rasd:Connection>lan</rasd:Connection>"), after.text());
    assertSame(
        OvfVersion.V1, Snapshot.of(after.bytes()).version(), "well-formed with prefixes bound");
  }

  @Test
  void theDraftBecomesVersion1() {
    Snapshot before = snapshot(Descriptors.DRAFT);
    Conversion conversion = Conversions.to(OvfVersion.V1, before);
    assertEquals(
        List.of("Envelope/VirtualSystem[vm]/VirtualHardwareSection/Item[2]/BusNumber"),
        conversion.losses().stream().map(Loss::path).toList());
    Snapshot after = Snapshot.of(before.apply(conversion.edit()).bytes());
    String text = after.text();
    assertTrue(
        text.startsWith("<ovf:Envelope xmlns:ovf=\"http://schemas.dmtf.org/ovf/envelope/1\""));
    assertTrue(
        text.contains(" ovf:version=\"1.0\" xmlns=\"http://schemas.dmtf.org/ovf/envelope/1\""));
    assertTrue(text.contains("\n<NetworkSection>\n<Info>"), text);
    assertTrue(text.contains("<VirtualSystem ovf:id=\"vm\">"), text);
    assertTrue(text.contains("<!-- kept -->\n<OperatingSystemSection ovf:id=\"101\""), text);
    assertTrue(text.contains("<Property ovf:userConfigurable=\"true\""), text);
    assertTrue(text.contains("<vmw:IpAssignmentSection vmw:protocols=\"IPv4\" ovf:req"), text);
    assertTrue(text.contains("<rasd:HostResource>ovf:/disk/disk1</rasd:HostResource>"), text);
    assertTrue(
        text.contains(
            """
            <Item>
            <rasd:Address>0</rasd:Address>
            <rasd:ElementName>SCSI Controller 0</rasd:ElementName>
            <rasd:InstanceID>8</rasd:InstanceID>
            <rasd:ResourceType>6</rasd:ResourceType>
            </Item>
            """),
        text);
    assertTrue(
        text.contains(
            """
            <System>
            <vssd:ElementName>Virtual Hardware Family</vssd:ElementName>
            <vssd:InstanceID>0</vssd:InstanceID>
            <vssd:VirtualSystemType>vmx-04</vssd:VirtualSystemType>
            </System>
            """),
        text);
    assertEquals(OvfVersion.V1, after.version());
  }

  @Test
  void theDraftBecomesVersion2InOneEdit() {
    Snapshot before = snapshot(Descriptors.DRAFT);
    Snapshot after = before.apply(Conversions.to(OvfVersion.V2, before).edit());
    assertEquals(OvfVersion.V2, Snapshot.of(after.bytes()).version());
    assertEquals(1, after.envelope().orElseThrow().systems().size());
  }

  @Test
  void theVersionItHasNeedsNothing() {
    Snapshot before = snapshot(Descriptors.VERSION_1);
    assertSame(before, before.apply(Conversions.to(OvfVersion.V1, before).edit()));
  }

  @Test
  void theDraftIsNotWritten() {
    EditException refused =
        assertThrows(
            EditException.class,
            () -> Conversions.to(OvfVersion.V0_9, snapshot(Descriptors.VERSION_1)));
    assertEquals(
        "OVF 0.9 is not written. Convert to OVF 1.x or OVF 2.x instead.", refused.getMessage());
  }
}
