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
              <vmw:Config ovf:required='false' vmw:key='firmware' vmw:value='bios'/>
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

  /** A descriptor of OVF 2.x with every section that came with it; it keeps every rule. */
  static final String GOOD_2 =
      """
      <?xml version='1.0' encoding='UTF-8'?>
      <Envelope xmlns='http://schemas.dmtf.org/ovf/envelope/2'
          xmlns:ovf='http://schemas.dmtf.org/ovf/envelope/2'
          xmlns:rasd='http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData'
          xmlns:epasd='http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_EthernetPortAllocationSettingData'
          xmlns:sasd='http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_StorageAllocationSettingData'
          xmlns:vssd='http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData'
          xmlns:bootc='http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_BootConfigSetting'
          xmlns:boots='http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_BootSourceSetting'
          xmlns:xenc='http://www.w3.org/2001/04/xmlenc#'
          xmlns:xenc11='http://www.w3.org/2009/xmlenc11#'
          xmlns:ds='http://www.w3.org/2000/09/xmldsig#'
          xml:lang='en-US'>
        <References>
          <File ovf:id='texts' ovf:href='texts.xml'/>
          <File ovf:id='file1' ovf:href='disk1.vmdk' ovf:size='1000'/>
          <File ovf:id='file2' ovf:href='shared.vmdk' ovf:compression='gzip'/>
          <File ovf:id='script' ovf:href='setup.sh'/>
        </References>
        <DiskSection>
          <Info>Disks</Info>
          <Disk ovf:diskId='d1' ovf:fileRef='file1' ovf:capacity='10' ovf:capacityAllocationUnits='byte * 2^30' ovf:format='http://example.org/format'/>
        </DiskSection>
        <NetworkSection>
          <Info>Networks</Info>
          <Network ovf:name='LAN'>
            <Description>Inside</Description>
            <NetworkPortProfile>
              <Item>
                <epasd:AllowedToReceiveVLANs>10</epasd:AllowedToReceiveVLANs>
                <epasd:ElementName>Web</epasd:ElementName>
                <epasd:InstanceID>1</epasd:InstanceID>
              </Item>
            </NetworkPortProfile>
            <NetworkPortProfileURI>http://example.org/profile</NetworkPortProfileURI>
          </Network>
        </NetworkSection>
        <DeploymentOptionSection>
          <Info>Options</Info>
          <Configuration ovf:id='small'><Label>Small</Label><Description>s</Description></Configuration>
          <Configuration ovf:id='large'><Label>Large</Label><Description>l</Description></Configuration>
        </DeploymentOptionSection>
        <SharedDiskSection>
          <Info>Shared disks</Info>
          <SharedDisk ovf:diskId='shared' ovf:fileRef='file2' ovf:capacity='4096' ovf:format='http://example.org/format' ovf:readOnly='true'/>
        </SharedDiskSection>
        <PlacementGroupSection ovf:id='apart' ovf:policy='availability'>
          <Info>Apart</Info>
          <Description>On different hosts</Description>
        </PlacementGroupSection>
        <EncryptionSection>
          <Info>Keys</Info>
          <xenc11:DerivedKey Id='master'>
            <xenc11:KeyDerivationMethod Algorithm='http://www.w3.org/2009/xmlenc11#pbkdf2'>
              <xenc11:PBKDF2-params>
                <xenc11:Salt><xenc11:Specified>c2FsdA==</xenc11:Specified></xenc11:Salt>
                <xenc11:IterationCount>4096</xenc11:IterationCount>
                <xenc11:KeyLength>32</xenc11:KeyLength>
                <xenc11:PRF Algorithm='http://www.w3.org/2000/09/xmldsig#hmac-sha1'/>
              </xenc11:PBKDF2-params>
            </xenc11:KeyDerivationMethod>
            <xenc:ReferenceList><xenc:KeyReference URI='#inner'/></xenc:ReferenceList>
            <xenc11:MasterKeyName>Passphrase</xenc11:MasterKeyName>
          </xenc11:DerivedKey>
          <xenc:EncryptedKey Id='inner'>
            <xenc:EncryptionMethod Algorithm='http://www.w3.org/2001/04/xmlenc#kw-aes256'/>
            <ds:KeyInfo><ds:KeyName>master</ds:KeyName></ds:KeyInfo>
            <xenc:CipherData><xenc:CipherValue>AAAA</xenc:CipherValue></xenc:CipherData>
            <xenc:ReferenceList><xenc:DataReference URI='disk1.vmdk'/></xenc:ReferenceList>
          </xenc:EncryptedKey>
        </EncryptionSection>
        <VirtualSystemCollection ovf:id='site'>
          <Info>A site</Info>
          <ScaleOutSection ovf:id='web'>
            <Info>Web servers</Info>
            <Description>As many as needed</Description>
            <InstanceCount ovf:minimum='2' ovf:default='4' ovf:maximum='8' ovf:configuration='large'/>
            <InstanceCount ovf:default='1'/>
          </ScaleOutSection>
          <VirtualSystem ovf:id='web'>
            <Info>The web server</Info>
            <VirtualHardwareSection>
              <Info>Hardware</Info>
              <System>
                <vssd:ElementName>Hardware family</vssd:ElementName>
                <vssd:InstanceID>0</vssd:InstanceID>
                <vssd:VirtualSystemType>vmx-17</vssd:VirtualSystemType>
              </System>
              <Item>
                <rasd:ElementName>2 CPU</rasd:ElementName>
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
                <rasd:ElementName>SCSI</rasd:ElementName>
                <rasd:InstanceID>3</rasd:InstanceID>
                <rasd:ResourceType>6</rasd:ResourceType>
              </Item>
              <Item>
                <rasd:ElementName>Gadget</rasd:ElementName>
                <rasd:InstanceID>4</rasd:InstanceID>
                <rasd:OtherResourceType>Gadget</rasd:OtherResourceType>
                <rasd:ResourceSubType>gadget</rasd:ResourceSubType>
                <rasd:ResourceType>1</rasd:ResourceType>
              </Item>
              <EthernetPortItem>
                <epasd:AllowedPriorities>1</epasd:AllowedPriorities>
                <epasd:Connection>LAN</epasd:Connection>
                <epasd:DefaultPortVID>10</epasd:DefaultPortVID>
                <epasd:ElementName>Ethernet 1</epasd:ElementName>
                <epasd:InstanceID>5</epasd:InstanceID>
                <epasd:NetworkPortProfileID>http://example.org/profile</epasd:NetworkPortProfileID>
                <epasd:NetworkPortProfileIDType>2</epasd:NetworkPortProfileIDType>
                <epasd:Promiscuous>false</epasd:Promiscuous>
                <epasd:ResourceType>10</epasd:ResourceType>
              </EthernetPortItem>
              <StorageItem>
                <sasd:Access>3</sasd:Access>
                <sasd:AddressOnParent>0</sasd:AddressOnParent>
                <sasd:ElementName>Disk 1</sasd:ElementName>
                <sasd:HostResource>ovf:/disk/d1</sasd:HostResource>
                <sasd:HostResourceBlockSize>512</sasd:HostResourceBlockSize>
                <sasd:InstanceID>6</sasd:InstanceID>
                <sasd:Parent>3</sasd:Parent>
                <sasd:ResourceType>31</sasd:ResourceType>
              </StorageItem>
              <StorageItem>
                <sasd:Access>1</sasd:Access>
                <sasd:AddressOnParent>1</sasd:AddressOnParent>
                <sasd:ElementName>Disk 2</sasd:ElementName>
                <sasd:HostResource>ovf:/disk/shared</sasd:HostResource>
                <sasd:InstanceID>7</sasd:InstanceID>
                <sasd:Parent>3</sasd:Parent>
                <sasd:ResourceType>31</sasd:ResourceType>
              </StorageItem>
            </VirtualHardwareSection>
            <ProductSection>
              <Info>The web server</Info>
              <Property ovf:key='host' ovf:type='string' ovf:value='web' ovf:configuration='large'/>
            </ProductSection>
            <EulaSection><Info>Licence</Info><License ovf:msgid='licence'>Be good.</License></EulaSection>
            <PlacementSection ovf:group='apart'><Info>Apart</Info></PlacementSection>
            <EnvironmentFilesSection ovf:transport='com.vmware.guestInfo'>
              <Info ovf:msgid='note'>Scripts</Info>
              <File ovf:fileRef='script' ovf:path='setup/first.sh'/>
            </EnvironmentFilesSection>
            <BootDeviceSection>
              <Info>Boot order</Info>
              <bootc:CIM_BootConfigSetting>
                <bootc:ElementName>Disk, then network</bootc:ElementName>
                <bootc:InstanceID>boot</bootc:InstanceID>
                <boots:CIM_BootSourceSetting>
                  <boots:ElementName>Disk</boots:ElementName>
                  <boots:InstanceID>boot1</boots:InstanceID>
                  <boots:StructuredBootString>CIM:Hard-Disk:1</boots:StructuredBootString>
                </boots:CIM_BootSourceSetting>
                <boots:CIM_BootSourceSetting>
                  <boots:ElementName>Network</boots:ElementName>
                  <boots:InstanceID>boot2</boots:InstanceID>
                  <boots:StructuredBootString>CIM:Network:1</boots:StructuredBootString>
                </boots:CIM_BootSourceSetting>
              </bootc:CIM_BootConfigSetting>
            </BootDeviceSection>
          </VirtualSystem>
        </VirtualSystemCollection>
        <Strings ovf:fileRef='texts' xml:lang='fr'/>
        <Strings xml:lang='de'>
          <Msg ovf:msgid='licence'>Sei gut.</Msg>
          <Msg ovf:msgid='note' ovf:fileRef='script'/>
        </Strings>
      </Envelope>
      """;
}
