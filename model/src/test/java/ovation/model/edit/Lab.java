package ovation.model.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import ovation.model.document.OvfDocument;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.xml.Edit;

/** Two systems with controllers, disks and adapters, to be edited and taken back. */
final class Lab {
  static final String TEXT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- a comment that stays -->
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:vmw="http://www.vmware.com/schema/ovf"
          xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData"
          xmlns:vssd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData">
        <References>
          <File ovf:id="file1" ovf:href="system.vmdk" ovf:size="100"/>
          <File ovf:id="iso" ovf:href="tools.iso" ovf:size="200"/>
        </References>
        <DiskSection>
          <Info>Disks</Info>
          <Disk ovf:diskId="system" ovf:fileRef="file1" ovf:capacity="40" ovf:capacityAllocationUnits="byte * 2^30" ovf:format="http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized"/>
          <Disk ovf:diskId="data" ovf:capacity="10" ovf:capacityAllocationUnits="byte * 2^30"/>
        </DiskSection>
        <NetworkSection>
          <Info>Networks</Info>
          <Network ovf:name="Lan"><Description>The inner one</Description></Network>
        </NetworkSection>
        <DeploymentOptionSection>
          <Info>Sizes</Info>
          <Configuration ovf:id="small" ovf:default="true"><Label>Small</Label><Description/></Configuration>
          <Configuration ovf:id="large"><Label>Large</Label><Description/></Configuration>
        </DeploymentOptionSection>
        <VirtualSystemCollection ovf:id="all">
          <Info>Both</Info>
          <VirtualSystem ovf:id="one">
            <Info>First</Info>
            <ProductSection>
              <Info>Product</Info>
              <Property ovf:key="ip" ovf:type="string" vmw:qualifiers="Ip(&quot;Lan&quot;) MinLen(3)"/>
              <Property ovf:key="mask" ovf:type="string" ovf:qualifiers="Netmask(Lan)"/>
            </ProductSection>
            <VirtualHardwareSection>
              <Info>Hardware</Info>
              <Item><rasd:ElementName>CPU</rasd:ElementName><rasd:InstanceID>1</rasd:InstanceID><rasd:ResourceType>3</rasd:ResourceType><rasd:VirtualQuantity>2</rasd:VirtualQuantity></Item>
              <Item ovf:configuration="large"><rasd:ElementName>CPU</rasd:ElementName><rasd:InstanceID>1</rasd:InstanceID><rasd:ResourceType>3</rasd:ResourceType><rasd:VirtualQuantity>8</rasd:VirtualQuantity></Item>
              <Item><rasd:Address>0</rasd:Address><rasd:ElementName>SCSI controller 0</rasd:ElementName><rasd:InstanceID>3</rasd:InstanceID><rasd:ResourceSubType>lsilogic</rasd:ResourceSubType><rasd:ResourceType>6</rasd:ResourceType></Item>
              <Item><rasd:AddressOnParent>0</rasd:AddressOnParent><rasd:ElementName>Hard disk 1</rasd:ElementName><rasd:HostResource>ovf:/disk/system</rasd:HostResource><rasd:InstanceID>4</rasd:InstanceID><rasd:Parent>3</rasd:Parent><rasd:ResourceType>17</rasd:ResourceType><vmw:Config ovf:required="false" vmw:key="backing.writeThrough" vmw:value="false"/></Item>
              <Item><rasd:AddressOnParent>6</rasd:AddressOnParent><rasd:ElementName>Hard disk 2</rasd:ElementName><rasd:HostResource>ovf:/disk/data</rasd:HostResource><rasd:InstanceID>5</rasd:InstanceID><rasd:Parent>3</rasd:Parent><rasd:ResourceType>17</rasd:ResourceType></Item>
              <Item><rasd:Address>00:50:56:00:00:01</rasd:Address><rasd:AddressOnParent>7</rasd:AddressOnParent><rasd:Connection>Lan</rasd:Connection><rasd:ElementName>Ethernet 1</rasd:ElementName><rasd:InstanceID>6</rasd:InstanceID><rasd:ResourceSubType>E1000</rasd:ResourceSubType><rasd:ResourceType>10</rasd:ResourceType></Item>
              <Item ovf:required="false"><rasd:ElementName>CD 1</rasd:ElementName><rasd:HostResource>ovf:/file/iso</rasd:HostResource><rasd:InstanceID>7</rasd:InstanceID><rasd:ResourceType>15</rasd:ResourceType></Item>
            </VirtualHardwareSection>
          </VirtualSystem>
          <VirtualSystem ovf:id="two">
            <Info>Second</Info>
            <VirtualHardwareSection>
              <Info>Hardware</Info>
              <Item><rasd:Address>0</rasd:Address><rasd:ElementName>SATA controller 0</rasd:ElementName><rasd:InstanceID>9</rasd:InstanceID><rasd:ResourceSubType>vmware.sata.ahci</rasd:ResourceSubType><rasd:ResourceType>20</rasd:ResourceType></Item>
            </VirtualHardwareSection>
          </VirtualSystem>
        </VirtualSystemCollection>
      </Envelope>
      """;

  private final OvfDocument document;
  private final byte[] original;

  Lab() {
    this(TEXT);
  }

  Lab(String text) {
    original = text.getBytes(StandardCharsets.UTF_8);
    document = new OvfDocument(Snapshot.of(original));
  }

  Envelope envelope() {
    return document.current().envelope().orElseThrow();
  }

  String text() {
    return document.current().text();
  }

  VirtualHardwareSection hardware(int system) {
    return envelope().systems().get(system).hardware().getFirst();
  }

  List<Device> devices(int system) {
    return Devices.of(hardware(system), "small");
  }

  Device device(int system, String name) {
    return devices(system).stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow();
  }

  /** Carries out an edit, and proves that undo gives the original bytes. */
  Lab apply(Edit edit) {
    byte[] before = document.current().bytes();
    document.apply(edit);
    document.undo();
    assertArrayEquals(before, document.current().bytes());
    document.redo();
    return this;
  }

  /** Takes everything back. */
  void undoAll() {
    while (document.undoLabel().isPresent()) {
      document.undo();
    }
    assertArrayEquals(original, document.current().bytes());
  }
}
