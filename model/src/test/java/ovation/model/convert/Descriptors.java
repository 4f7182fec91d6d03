package ovation.model.convert;

import java.nio.charset.StandardCharsets;
import ovation.model.document.Snapshot;

/** Descriptors for the tests of conversion. */
final class Descriptors {

  private Descriptors() {}

  static Snapshot snapshot(String text) {
    return Snapshot.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** OVF 1.x with comments, vendor vocabulary and habits of more than one product. */
  static final String VERSION_1 =
      """
      <?xml version="1.0"?>
      <!-- made by hand -->
      <Envelope ovf:version="1.0" xml:lang="en-US"
          xmlns="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData"
          xmlns:vssd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xmlns:vbox="http://www.virtualbox.org/ovf/machine"
          xmlns:vmw="http://www.vmware.com/schema/ovf"
          xsi:schemaLocation="http://schemas.dmtf.org/ovf/envelope/1 ../dsp8023.xsd">
        <References>
          <File ovf:href='a.vmdk'  ovf:id="file1" ovf:size="100"/>
        </References>
        <DiskSection>
          <Info>Disks</Info>
          <Disk ovf:capacity="8" ovf:capacityAllocationUnits="byte * 2^30" ovf:diskId="d1" ovf:fileRef="file1" ovf:format="http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized"/>
        </DiskSection>
        <NetworkSection>
          <Info>Networks</Info>
          <Network ovf:name="lan"><Description>The LAN</Description></Network>
        </NetworkSection>
        <VirtualSystem ovf:id="vm">
          <Info>A machine &amp; more</Info>
          <InstallSection ovf:initialBootStopDelay="300"><Info>Install</Info></InstallSection>
          <VirtualHardwareSection ovf:transport="iso">
            <Info>Hardware</Info>
            <System>
              <vssd:ElementName>Family</vssd:ElementName>
              <vssd:InstanceID>0</vssd:InstanceID>
              <vssd:VirtualSystemType>vmx-13</vssd:VirtualSystemType>
            </System>
            <Item ovf:configuration="big" ovf:required="false">
              <rasd:ElementName>Disk</rasd:ElementName>
              <rasd:HostResource>/disk/d1</rasd:HostResource>
              <rasd:InstanceID>1</rasd:InstanceID>
              <rasd:ResourceType>17</rasd:ResourceType>
              <vmw:Config ovf:required="false" vmw:key="a" vmw:value="b"/>
            </Item>
            <vmw:ExtraConfig ovf:required="false" vmw:key="k" vmw:value="v"/>
          </VirtualHardwareSection>
          <vbox:Machine ovf:required="false" version="1.16" name="vm">
            <Hardware><CPU count="2"/></Hardware>
          </vbox:Machine>
        </VirtualSystem>
        <Strings xml:lang="de-DE"><Msg ovf:msgid="m">Netz</Msg></Strings>
      </Envelope>
      <!-- end -->
      """;

  /** OVF 2.x with all that 1.x does not have. */
  static final String VERSION_2 =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/2"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/2"
          xmlns:epasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_EthernetPortAllocationSettingData"
          xmlns:sasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_StorageAllocationSettingData"
          xmlns:vssd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData"
          xmlns:boots="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_BootSourceSetting"
          xmlns:bootc="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_BootConfigSetting">
        <References>
          <File ovf:href="a.vmdk" ovf:id="file1"/>
          <File ovf:href="setup.txt" ovf:id="setup"/>
        </References>
        <DiskSection>
          <Info>Disks</Info>
          <Disk ovf:capacity="8" ovf:diskId="d1" ovf:fileRef="file1" ovf:format="http://example.com/f"/>
        </DiskSection>
        <SharedDiskSection>
          <Info>Shared</Info>
          <SharedDisk ovf:capacity="9" ovf:diskId="quorum" ovf:readOnly="true"/>
          <SharedDisk ovf:capacity="9" ovf:diskId="own" ovf:readOnly="false"/>
        </SharedDiskSection>
        <NetworkSection>
          <Info>Networks</Info>
          <Network ovf:name="lan">
            <Description>The LAN</Description>
            <NetworkPortProfileURI>http://example.com/profile</NetworkPortProfileURI>
          </Network>
        </NetworkSection>
        <PlacementGroupSection ovf:id="apart" ovf:policy="availability">
          <Info>Apart</Info>
        </PlacementGroupSection>
        <VirtualSystemCollection ovf:id="all">
          <Info>All</Info>
          <ScaleOutSection ovf:id="a">
            <Info>Many</Info>
            <InstanceCount ovf:default="2" ovf:maximum="4"/>
          </ScaleOutSection>
          <VirtualSystem ovf:id="a">
            <Info>A</Info>
            <PlacementSection ovf:group="apart"><Info>Apart</Info></PlacementSection>
            <ProductSection>
              <Info>Product</Info>
              <Property ovf:key="k" ovf:type="string" ovf:configuration="big"/>
            </ProductSection>
            <EnvironmentFilesSection>
              <Info>Files</Info>
              <File ovf:fileRef="setup" ovf:path="setup.txt"/>
            </EnvironmentFilesSection>
            <BootDeviceSection>
              <Info>Boot</Info>
              <bootc:CIM_BootConfigSetting>
                <bootc:ElementName>Boot</bootc:ElementName>
                <bootc:InstanceID>1</bootc:InstanceID>
                <boots:CIM_BootSourceSetting>
                  <boots:BootString>CIM:Network:1</boots:BootString>
                  <boots:ElementName>Net</boots:ElementName>
                  <boots:InstanceID>2</boots:InstanceID>
                </boots:CIM_BootSourceSetting>
              </bootc:CIM_BootConfigSetting>
            </BootDeviceSection>
            <VirtualHardwareSection>
              <Info>Hardware</Info>
              <System>
                <vssd:ElementName>Family</vssd:ElementName>
                <vssd:InstanceID>0</vssd:InstanceID>
              </System>
              <EthernetPortItem>
                <epasd:Connection>lan</epasd:Connection>
                <epasd:ElementName>nic</epasd:ElementName>
                <epasd:InstanceID>1</epasd:InstanceID>
                <epasd:PortVID>7</epasd:PortVID>
                <epasd:ResourceType>10</epasd:ResourceType>
              </EthernetPortItem>
              <StorageItem ovf:configuration="big">
                <sasd:Access>3</sasd:Access>
                <sasd:ElementName>disk</sasd:ElementName>
                <sasd:HostResource>ovf:/disk/d1</sasd:HostResource>
                <sasd:HostResourceBlockSize>512</sasd:HostResourceBlockSize>
                <sasd:InstanceID>2</sasd:InstanceID>
                <sasd:ResourceType>31</sasd:ResourceType>
              </StorageItem>
              <StorageItem>
                <sasd:ElementName>quorum</sasd:ElementName>
                <sasd:HostResource>ovf:/disk/quorum</sasd:HostResource>
                <sasd:InstanceID>3</sasd:InstanceID>
                <sasd:ResourceType>32</sasd:ResourceType>
              </StorageItem>
            </VirtualHardwareSection>
          </VirtualSystem>
          <VirtualSystem ovf:id="b">
            <Info>B</Info>
            <VirtualHardwareSection>
              <Info>Hardware</Info>
              <StorageItem>
                <sasd:ElementName>quorum</sasd:ElementName>
                <sasd:HostResource>ovf:/disk/quorum</sasd:HostResource>
                <sasd:InstanceID>3</sasd:InstanceID>
                <sasd:ResourceType>31</sasd:ResourceType>
              </StorageItem>
            </VirtualHardwareSection>
          </VirtualSystem>
        </VirtualSystemCollection>
        <Strings xml:lang="de">
          <Msg ovf:msgid="m" ovf:fileRef="setup"/>
          <Msg ovf:msgid="n">Netz</Msg>
        </Strings>
      </Envelope>
      """;

  /** The draft of 2007 as VMware's tools wrote it. */
  static final String DRAFT =
      """
      <ovf:Envelope xmlns:ovf="http://www.vmware.com/schema/ovf/1/envelope" xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData" xmlns:vssd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ovf:version="0.9">
      <References>
      <File ovf:href="a.vmdk" ovf:id="file1"/>
      </References>
      <Section xsi:type="ovf:NetworkSection_Type">
      <Info>List of networks</Info>
      <Network ovf:name="lan"><Description>The LAN</Description></Network>
      </Section>
      <Section xsi:type="ovf:DiskSection_Type">
      <Info>Disks</Info>
      <Disk ovf:capacity="1610612736" ovf:diskId="disk1" ovf:fileRef="file1" ovf:format="http://www.vmware.com/specifications/vmdk.html#sparse"/>
      </Section>
      <Section ovf:protocols="IPv4" ovf:required="false" xsi:type="ovf:IpAssignmentSection_Type">
      <Info>Addresses</Info>
      </Section>
      <Content ovf:id="vm" xsi:type="ovf:VirtualSystem_Type">
      <Info>A virtual machine</Info>
      <!-- kept -->
      <Section ovf:id="101" ovf:required="false" xsi:type="ovf:OperatingSystemSection_Type">
      <Info>Guest</Info>
      </Section>
      <Section xsi:type="ovf:ProductSection_Type">
      <Info>Product</Info>
      <Property ovf:configurableByUser="true" ovf:key="host" ovf:type="string"/>
      </Section>
      <Section xsi:type="ovf:VirtualHardwareSection_Type">
      <Info>Hardware</Info>
      <System>
      <vssd:VirtualSystemType>vmx-04</vssd:VirtualSystemType>
      </System>
      <Item>
      <rasd:Caption>SCSI Controller 0</rasd:Caption>
      <rasd:InstanceId>8</rasd:InstanceId>
      <rasd:ResourceType>6</rasd:ResourceType>
      <rasd:BusNumber>0</rasd:BusNumber>
      </Item>
      <Item>
      <rasd:Caption>Harddisk 0</rasd:Caption>
      <rasd:InstanceId>9</rasd:InstanceId>
      <rasd:ResourceType>17</rasd:ResourceType>
      <rasd:HostResource>/disk/disk1</rasd:HostResource>
      <rasd:Parent>8</rasd:Parent>
      <rasd:AddressOnParent>0</rasd:AddressOnParent>
      <rasd:BusNumber>3</rasd:BusNumber>
      </Item>
      </Section>
      </Content>
      </ovf:Envelope>
      """;
}
