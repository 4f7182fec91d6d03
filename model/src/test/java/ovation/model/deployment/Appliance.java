package ovation.model.deployment;

import java.nio.charset.StandardCharsets;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;

/** An appliance of several systems with options, properties, texts and an order to start. */
final class Appliance {

  private static final String DESCRIPTOR =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1" xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData"
          xmlns:vmw="http://www.vmware.com/schema/ovf" xml:lang="en-GB">
        <References><File ovf:id="texts" ovf:href="fr.xml"/><File ovf:id="pt" ovf:href="pt.xml"/><File ovf:id="long" ovf:href="long.txt"/></References>
        <DiskSection><Info>Disks</Info>
          <Disk ovf:diskId="data" ovf:capacity="${data.size}" ovf:capacityAllocationUnits="byte * 2^30"/>
          <Disk ovf:diskId="plain" ovf:capacity="3" ovf:capacityAllocationUnits="MegaBytes"/>
          <Disk ovf:diskId="unknown" ovf:capacity="${none}"/>
        </DiskSection>
        <DeploymentOptionSection><Info>Options</Info>
          <Configuration ovf:id="small"><Label ovf:msgid="small">Small</Label><Description>S</Description></Configuration>
          <Configuration ovf:id="big" ovf:default="true"><Label>Big</Label><Description>B</Description></Configuration>
        </DeploymentOptionSection>
        <VirtualSystemCollection ovf:id="all">
          <Info>All</Info>
          <ResourceAllocationSection><Info>Pool</Info>
            <Item><rasd:ElementName>cpu</rasd:ElementName><rasd:InstanceID>1</rasd:InstanceID><rasd:Reservation>300</rasd:Reservation><rasd:ResourceType>3</rasd:ResourceType></Item>
            <Item ovf:configuration="big"><rasd:ElementName>cpu</rasd:ElementName><rasd:InstanceID>1</rasd:InstanceID><rasd:Reservation>900</rasd:Reservation><rasd:ResourceType>3</rasd:ResourceType></Item>
          </ResourceAllocationSection>
          <ProductSection ovf:class="org.all"><Info>Service</Info>
            <Property ovf:key="domain" ovf:type="string" ovf:value="example.com" ovf:userConfigurable="true"/>
            <Property ovf:key="admin" ovf:type="string" ovf:value="root@${org.all.domain}"/>
            <Property ovf:key="loop" ovf:type="string" ovf:value="${pool}"/>
            <Property ovf:key="pool" ovf:type="string" ovf:value="${loop}"/>
          </ProductSection>
          <StartupSection><Info>Start</Info>
            <Item ovf:id="web" ovf:order="2" ovf:startDelay="30" ovf:stopDelay="5" ovf:stopAction="guestShutdown"/>
            <Item ovf:id="tier" ovf:order="1" ovf:waitingForGuest="true"/>
          </StartupSection>
          <VirtualSystem ovf:id="web">
            <Info>Web</Info>
            <ProductSection ovf:class="org.web" ovf:instance="one"><Info>Web server</Info>
              <Product ovf:msgid="product">Web server</Product>
              <Category>Network</Category>
              <Property ovf:key="host" ovf:type="string" ovf:qualifiers="MinLen(1) MaxLen(8)" ovf:userConfigurable="true"/>
              <Property ovf:key="port" ovf:type="uint16" ovf:value="80" ovf:userConfigurable="true">
                <Value ovf:value="8080" ovf:configuration="small tiny"/>
                <Value ovf:value="443" ovf:configuration="big"/>
              </Property>
              <Property ovf:key="ip" ovf:type="string" vmw:qualifiers="Ip(&quot;LAN&quot;)" ovf:userConfigurable="true"/>
              <Category>Other</Category>
              <Property ovf:key="url" ovf:type="string" ovf:value="https://www.${domain}/${nowhere}"/>
              <Property ovf:key="mail" ovf:type="string" ovf:value="${admin}"/>
              <Property ovf:key="data.size" ovf:type="uint32" ovf:value="16" ovf:userConfigurable="true"/>
              <Property ovf:key="only.small" ovf:type="string" ovf:configuration="small"/>
              <Property ovf:key="fixed" ovf:type="boolean" ovf:value="true"/>
            </ProductSection>
            <VirtualHardwareSection><Info>Hardware</Info>
              <Item>
                <rasd:AllocationUnits>byte * 2^20</rasd:AllocationUnits>
                <rasd:ElementName ovf:msgid="memory">Memory</rasd:ElementName>
                <rasd:InstanceID>1</rasd:InstanceID><rasd:ResourceType>4</rasd:ResourceType>
                <rasd:VirtualQuantity>1024</rasd:VirtualQuantity>
                <vmw:Config vmw:key="a" vmw:value="1"/><vmw:Config vmw:key="b" vmw:value="1"/>
              </Item>
              <Item ovf:configuration="big">
                <rasd:ElementName vmw:note="more">More memory</rasd:ElementName>
                <rasd:InstanceID>1</rasd:InstanceID><rasd:ResourceType>4</rasd:ResourceType>
                <rasd:VirtualQuantity>4096</rasd:VirtualQuantity>
                <vmw:Config vmw:key="b" vmw:value="2"/>
              </Item>
              <Item ovf:bound="min"><rasd:ElementName>Least</rasd:ElementName><rasd:InstanceID>1</rasd:InstanceID><rasd:ResourceType>4</rasd:ResourceType><rasd:VirtualQuantity>512</rasd:VirtualQuantity></Item>
              <Item ovf:bound="max" ovf:configuration="big"><rasd:AllocationUnits>byte * 2^30</rasd:AllocationUnits><rasd:ElementName>Most</rasd:ElementName><rasd:InstanceID>1</rasd:InstanceID><rasd:ResourceType>4</rasd:ResourceType><rasd:VirtualQuantity>8</rasd:VirtualQuantity></Item>
              <Item ovf:configuration="small"><rasd:ElementName>Floppy</rasd:ElementName><rasd:InstanceID>2</rasd:InstanceID><rasd:ResourceType>14</rasd:ResourceType></Item>
            </VirtualHardwareSection>
          </VirtualSystem>
          <VirtualSystemCollection ovf:id="tier"><Info>Tier</Info>
            <ProductSection><Info>Tier</Info><Property ovf:key="level" ovf:type="string" ovf:value="&lt;&amp;&quot;&#9;"/></ProductSection>
            <StartupSection><Info>Start</Info><Item ovf:id="db2" ovf:order="5"/></StartupSection>
            <VirtualSystem ovf:id="db1"><Info>DB 1</Info></VirtualSystem>
            <VirtualSystem ovf:id="db2"><Info>DB 2</Info></VirtualSystem>
          </VirtualSystemCollection>
          <VirtualSystem ovf:id="extra"><Info>Extra</Info></VirtualSystem>
        </VirtualSystemCollection>
        <Strings xml:lang="de"><Msg ovf:msgid="product">Netzdienst</Msg><Msg ovf:msgid="memory">Speicher</Msg></Strings>
        <Strings xml:lang="de-AT"><Msg ovf:msgid="memory">Speicherl</Msg></Strings>
        <Strings xml:lang="fr" ovf:fileRef="texts"/>
        <Strings ovf:fileRef="pt"/>
        <Strings><Msg ovf:msgid="small">Compact</Msg></Strings>
        <Strings xml:lang="it"><Msg ovf:msgid="product" ovf:fileRef="long"/></Strings>
      </Envelope>
      """;

  static final Envelope ENVELOPE =
      Snapshot.of(DESCRIPTOR.getBytes(StandardCharsets.UTF_8)).envelope().orElseThrow();

  private Appliance() {}

  static Content content(String id) {
    return ENVELOPE.allContents().stream().filter(c -> id.equals(c.id())).findFirst().orElseThrow();
  }
}
