package ovation.model.rules;

/** Descriptors of our own. */
final class Samples {

  private Samples() {}

  /** A descriptor that keeps every rule. */
  static final String GOOD =
      """
      <?xml version='1.0' encoding='UTF-8'?>
      <Envelope xmlns='http://schemas.dmtf.org/ovf/envelope/1'
          xmlns:ovf='http://schemas.dmtf.org/ovf/envelope/1'
          xmlns:rasd='http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData'
          xmlns:vssd='http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData'
          xmlns:vmw='http://www.vmware.com/schema/ovf'
          xml:lang='en-US'>
        <References>
          <File ovf:id='file1' ovf:href='disk1.vmdk' ovf:size='1000'/>
          <File ovf:id='file2' ovf:href='disk2.vmdk' ovf:size='2000' ovf:chunkSize='1024' ovf:compression='identity'/>
          <File ovf:id='icon' ovf:href='icon.png'/>
        </References>
        <DiskSection>
          <Info>Disks</Info>
          <Disk ovf:diskId='d1' ovf:fileRef='file1' ovf:capacity='10' ovf:capacityAllocationUnits='byte * 2^30' ovf:format='http://example.org/format' ovf:populatedSize='5000'/>
          <Disk ovf:diskId='d2' ovf:fileRef='file2' ovf:capacity='4096' ovf:format='http://example.org/format'/>
          <Disk ovf:diskId='d3' ovf:capacity='${site.data}' ovf:capacityAllocationUnits='byte*2^30'/>
        </DiskSection>
        <NetworkSection>
          <Info>Networks</Info>
          <Network ovf:name='LAN'/>
          <Network ovf:name='WAN'/>
        </NetworkSection>
        <DeploymentOptionSection>
          <Info>Options</Info>
          <Configuration ovf:id='small' ovf:default='true'><Label>Small</Label><Description>s</Description></Configuration>
          <Configuration ovf:id='large'><Label>Large</Label><Description>l</Description></Configuration>
        </DeploymentOptionSection>
        <VirtualSystemCollection ovf:id='site'>
          <Info>A site</Info>
          <Name>Site</Name>
          <ProductSection ovf:class='site'>
            <Info>The site</Info>
            <Icon ovf:fileRef='icon' ovf:mimeType='image/png' ovf:width='16' ovf:height='16'/>
            <Property ovf:key='domain' ovf:type='string' ovf:qualifiers='MinLen(3), MaxLen(20)' ovf:userConfigurable='true' ovf:value='example.org'/>
            <Property ovf:key='data' ovf:type='uint16' ovf:value='20'/>
            <Property ovf:key='admin' ovf:type='string' ovf:password='true' ovf:qualifiers='MinLen(8)' ovf:userConfigurable='true'/>
            <Property ovf:key='workers' ovf:type='sint32' ovf:value='2'><Value ovf:value='8' ovf:configuration='large'/></Property>
          </ProductSection>
          <StartupSection>
            <Info>Order</Info>
            <Item ovf:id='web' ovf:order='1' ovf:startAction='powerOn' ovf:stopAction='guestShutdown'/>
            <Item ovf:id='db' ovf:order='2'/>
          </StartupSection>
          <VirtualSystem ovf:id='web'>
            <Info>The web server</Info>
            <Name>Web</Name>
            <OperatingSystemSection ovf:id='101'><Info>Linux</Info></OperatingSystemSection>
            <InstallSection ovf:initialBootStopDelay='60'><Info>Setup</Info></InstallSection>
            <VirtualHardwareSection ovf:id='main' ovf:transport='iso'>
              <Info>Hardware</Info>
              <System>
                <vssd:ElementName>Hardware family</vssd:ElementName>
                <vssd:InstanceID>0</vssd:InstanceID>
                <vssd:VirtualSystemType>vmx-17</vssd:VirtualSystemType>
              </System>
              <Item>
                <rasd:AllocationUnits>hertz * 10^6</rasd:AllocationUnits>
                <rasd:ElementName>2 CPU</rasd:ElementName>
                <rasd:InstanceID>1</rasd:InstanceID>
                <rasd:Limit>4000</rasd:Limit>
                <rasd:ResourceType>3</rasd:ResourceType>
                <rasd:VirtualQuantity>2</rasd:VirtualQuantity>
              </Item>
              <Item ovf:configuration='large'>
                <rasd:ElementName>4 CPU</rasd:ElementName>
                <rasd:InstanceID>1</rasd:InstanceID>
                <rasd:ResourceType>3</rasd:ResourceType>
                <rasd:VirtualQuantity>4</rasd:VirtualQuantity>
              </Item>
              <Item>
                <rasd:AllocationUnits>byte * 2^20</rasd:AllocationUnits>
                <rasd:ElementName>Memory</rasd:ElementName>
                <rasd:InstanceID>2</rasd:InstanceID>
                <rasd:ResourceType>4</rasd:ResourceType>
                <rasd:VirtualQuantity>4096</rasd:VirtualQuantity>
              </Item>
              <Item ovf:bound='min'>
                <rasd:ElementName>Least memory</rasd:ElementName>
                <rasd:InstanceID>2</rasd:InstanceID>
                <rasd:ResourceType>4</rasd:ResourceType>
                <rasd:VirtualQuantity>2048</rasd:VirtualQuantity>
              </Item>
              <Item ovf:bound='max'>
                <rasd:ElementName>Most memory</rasd:ElementName>
                <rasd:InstanceID>2</rasd:InstanceID>
                <rasd:ResourceType>4</rasd:ResourceType>
                <rasd:VirtualQuantity>8192</rasd:VirtualQuantity>
              </Item>
              <Item>
                <rasd:ElementName>SCSI</rasd:ElementName>
                <rasd:InstanceID>3</rasd:InstanceID>
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
                <rasd:AddressOnParent>1</rasd:AddressOnParent>
                <rasd:ElementName>Disk 2</rasd:ElementName>
                <rasd:HostResource>/disk/d3</rasd:HostResource>
                <rasd:InstanceID>5</rasd:InstanceID>
                <rasd:Parent>3</rasd:Parent>
                <rasd:ResourceType>17</rasd:ResourceType>
              </Item>
              <Item>
                <rasd:Connection>LAN</rasd:Connection>
                <rasd:ElementName>Ethernet 1</rasd:ElementName>
                <rasd:InstanceID>6</rasd:InstanceID>
                <rasd:ResourceType>10</rasd:ResourceType>
              </Item>
              <Item>
                <rasd:ElementName>CD</rasd:ElementName>
                <rasd:InstanceID>7</rasd:InstanceID>
                <rasd:ResourceType>15</rasd:ResourceType>
              </Item>
              <vmw:Config ovf:required='false' vmw:key='firmware' vmw:value='efi'/>
            </VirtualHardwareSection>
            <ProductSection>
              <Info>The web server</Info>
              <Property ovf:key='host' ovf:type='string' ovf:value='web.${domain}'/>
            </ProductSection>
            <ProductSection ovf:class='extra'><Info>More</Info></ProductSection>
            <EulaSection><Info>Licence</Info><License ovf:msgid='licence'>Be good.</License></EulaSection>
            <AnnotationSection><Info>Note</Info><Annotation>A note.</Annotation></AnnotationSection>
          </VirtualSystem>
          <VirtualSystem ovf:id='db'>
            <Info>The database</Info>
            <VirtualHardwareSection>
              <Info>Hardware</Info>
              <System>
                <vssd:ElementName>Hardware family</vssd:ElementName>
                <vssd:InstanceID>0</vssd:InstanceID>
                <vssd:VirtualSystemType>virtualbox-2.2 vmx-10</vssd:VirtualSystemType>
              </System>
              <Item>
                <rasd:ElementName>IDE</rasd:ElementName>
                <rasd:InstanceID>1</rasd:InstanceID>
                <rasd:ResourceType>5</rasd:ResourceType>
              </Item>
              <Item>
                <rasd:AddressOnParent>0</rasd:AddressOnParent>
                <rasd:ElementName>Disk</rasd:ElementName>
                <rasd:HostResource>ovf:/disk/d2</rasd:HostResource>
                <rasd:InstanceID>2</rasd:InstanceID>
                <rasd:Parent>1</rasd:Parent>
                <rasd:ResourceType>17</rasd:ResourceType>
              </Item>
              <Item>
                <rasd:Connection>WAN</rasd:Connection>
                <rasd:ElementName>Ethernet 2</rasd:ElementName>
                <rasd:InstanceID>3</rasd:InstanceID>
                <rasd:ResourceType>10</rasd:ResourceType>
              </Item>
            </VirtualHardwareSection>
          </VirtualSystem>
        </VirtualSystemCollection>
        <Strings xml:lang='de'><Msg ovf:msgid='licence'>Sei brav.</Msg></Strings>
      </Envelope>
      """;
}
