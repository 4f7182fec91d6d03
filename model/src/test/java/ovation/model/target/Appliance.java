package ovation.model.target;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import ovation.model.document.Snapshot;

/** A descriptor that every target of packages runs, and changes of it. */
final class Appliance {

  static final String GOOD =
      """
      <?xml version='1.0' encoding='UTF-8'?>
      <Envelope xmlns='http://schemas.dmtf.org/ovf/envelope/1'
          xmlns:ovf='http://schemas.dmtf.org/ovf/envelope/1'
          xmlns:rasd='http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData'
          xmlns:vssd='http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData'
          xmlns:vmw='http://www.vmware.com/schema/ovf'>
        <References>
          <File ovf:id='file1' ovf:href='disk1.vmdk' ovf:size='1000'/>
        </References>
        <DiskSection>
          <Info>Disks</Info>
          <Disk ovf:diskId='d1' ovf:fileRef='file1' ovf:capacity='10' ovf:capacityAllocationUnits='byte * 2^30' ovf:format='http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized'/>
        </DiskSection>
        <NetworkSection><Info>Networks</Info><Network ovf:name='LAN'/></NetworkSection>
        <VirtualSystem ovf:id='web'>
          <Info>The web server</Info>
          <Name>Web</Name>
          <OperatingSystemSection ovf:id='101'><Info>Linux</Info></OperatingSystemSection>
          <VirtualHardwareSection>
            <Info>Hardware</Info>
            <System>
              <vssd:ElementName>Hardware family</vssd:ElementName>
              <vssd:InstanceID>0</vssd:InstanceID>
              <vssd:VirtualSystemType>vmx-13</vssd:VirtualSystemType>
            </System>
            <Item>
              <rasd:ElementName>CPU</rasd:ElementName>
              <rasd:InstanceID>1</rasd:InstanceID>
              <rasd:ResourceType>3</rasd:ResourceType>
              <rasd:VirtualQuantity>2</rasd:VirtualQuantity>
            </Item>
            <Item>
              <rasd:AllocationUnits>byte * 2^20</rasd:AllocationUnits>
              <rasd:ElementName>Memory</rasd:ElementName>
              <rasd:InstanceID>2</rasd:InstanceID>
              <rasd:ResourceType>4</rasd:ResourceType>
              <rasd:VirtualQuantity>4096</rasd:VirtualQuantity>
            </Item>
            <Item>
              <rasd:Address>0</rasd:Address>
              <rasd:ElementName>SCSI</rasd:ElementName>
              <rasd:InstanceID>3</rasd:InstanceID>
              <rasd:ResourceSubType>lsilogic</rasd:ResourceSubType>
              <rasd:ResourceType>6</rasd:ResourceType>
            </Item>
            <Item>
              <rasd:AddressOnParent>0</rasd:AddressOnParent>
              <rasd:ElementName>Disk 1</rasd:ElementName>
              <rasd:HostResource>ovf:/disk/d1</rasd:HostResource>
              <rasd:InstanceID>4</rasd:InstanceID>
              <rasd:Parent>3</rasd:Parent>
              <rasd:ResourceType>17</rasd:ResourceType>
            </Item>
            <Item>
              <rasd:Connection>LAN</rasd:Connection>
              <rasd:ElementName>Ethernet 1</rasd:ElementName>
              <rasd:InstanceID>5</rasd:InstanceID>
              <rasd:ResourceSubType>E1000</rasd:ResourceSubType>
              <rasd:ResourceType>10</rasd:ResourceType>
            </Item>
            <!-- more -->
          </VirtualHardwareSection>
          <!-- sections -->
        </VirtualSystem>
      </Envelope>
      """;

  private Appliance() {}

  /** An item of a type, with more properties before it. */
  static String item(int id, int type, String subType, String attributes) {
    String model =
        subType.isEmpty() ? "" : "<rasd:ResourceSubType>" + subType + "</rasd:ResourceSubType>";
    return "<Item "
        + attributes
        + "><rasd:ElementName>Device "
        + id
        + "</rasd:ElementName><rasd:InstanceID>"
        + id
        + "</rasd:InstanceID>"
        + model
        + "<rasd:ResourceType>"
        + type
        + "</rasd:ResourceType></Item><!-- more -->";
  }

  /** The good descriptor with pieces of text replaced in turn. */
  static Snapshot with(String... replacements) {
    String text = GOOD;
    for (int i = 0; i < replacements.length; i += 2) {
      assertTrue(text.contains(replacements[i]), "No " + replacements[i]);
      text = text.replace(replacements[i], replacements[i + 1]);
    }
    return Snapshot.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
