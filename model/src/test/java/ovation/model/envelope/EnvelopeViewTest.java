package ovation.model.envelope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.model.document.Snapshot;

/** One set of types for every version and habit. */
class EnvelopeViewTest {

  private static final String TEMPLATE =
      """
      <o:Envelope xmlns:o="%s" xmlns:vmw="http://www.vmware.com/schema/ovf"
          xmlns:r="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xml:lang="en-GB">
        <o:References><o:File o:id="f" o:href="d.vmdk" size="12"/></o:References>
        <o:DiskSection><o:Info>Disks</o:Info>
          <o:Disk o:diskId="d" o:capacity="@@SIZE@@" o:fileRef="f"/></o:DiskSection>
        <vmw:Odd o:required="false"><o:Info>kept</o:Info></vmw:Odd>
        <o:VirtualSystemCollection o:id="all"><o:Info/>
          <o:ProductSection o:class="c" o:instance="i"><o:Info/><o:Product o:msgid="p">P</o:Product>
            <o:Category>First</o:Category>
            <o:Property o:key="k" o:type="string" o:userConfigurable="true" o:value=" v ">
              <o:Label>L</o:Label><o:Value o:value="x" o:configuration="big"/></o:Property>
            <o:Category>Second</o:Category>
            <o:Property o:key="l" o:type="boolean"/>
          </o:ProductSection>
          <o:VirtualSystem o:id="vm"><o:Info/>
            <o:VirtualHardwareSection><o:Info/>
              <o:Item o:configuration="big small"><r:Address xsi:nil="true"/>
                <r:Connection>A</r:Connection><r:Connection>B</r:Connection>
                <r:InstanceID>1</r:InstanceID><r:ResourceType>10</r:ResourceType>
                <vmw:Config vmw:key="a" vmw:value="b"/></o:Item>
            </o:VirtualHardwareSection>
          </o:VirtualSystem>
          <o:VirtualSystemCollection o:id="inner"><o:Info/></o:VirtualSystemCollection>
        </o:VirtualSystemCollection>
        <o:Strings xml:lang="de"><o:Msg o:msgid="p">Das P</o:Msg></o:Strings>
      </o:Envelope>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://schemas.dmtf.org/ovf/envelope/1",
        "http://schemas.dmtf.org/ovf/envelope/2",
        "http://schemas.dmtf.org/ovf/envelope/1/",
        "http://www.vmware.com/schema/ovf/1/envelope"
      })
  void readsEveryNamespaceOntoTheSameTypes(String namespace) {
    Envelope envelope = read(TEMPLATE.formatted(namespace));
    assertEquals("en-GB", envelope.language());
    FileReference file = envelope.file("f").orElseThrow();
    assertEquals("d.vmdk", file.href());
    assertEquals("12", file.size());
    assertEquals("@@SIZE@@", envelope.disk("d").orElseThrow().capacity());
    assertEquals(1, envelope.sections(UnknownSection.class).size());
    assertEquals("Odd", envelope.sections(UnknownSection.class).getFirst().element().localName());
    assertEquals(
        List.of("all", "vm", "inner"), envelope.allContents().stream().map(Content::id).toList());
    assertEquals("Das P", envelope.strings().getFirst().messages().getFirst().text());
  }

  @Test
  void keepsCategoriesAndPropertiesInterleaved() {
    ProductSection product =
        read(TEMPLATE.formatted(Namespaces.OVF))
            .allContents()
            .getFirst()
            .sections(ProductSection.class)
            .getFirst();
    assertEquals(
        List.of("Category", "Property", "Category", "Property"),
        product.entries().stream().map(e -> e.element().localName()).toList());
    Property property = product.properties().getFirst();
    assertEquals(" v ", property.value());
    assertEquals("c.k.i", product.fullKey(property));
    assertEquals("x", property.values().getFirst().value());
    assertTrue(property.isUserConfigurable());
  }

  @Test
  void readsItemsWithNilRepeatedAndForeignChildren() {
    Envelope envelope = read(TEMPLATE.formatted(Namespaces.OVF));
    HardwareItem item = envelope.systems().getFirst().hardware().getFirst().items().getFirst();
    assertNull(item.address());
    assertEquals(List.of("A", "B"), item.connections());
    assertEquals(List.of("big", "small"), item.configurations());
    assertSame(item, envelope.find(item.element().key()).orElseThrow());
  }

  @Test
  void readsTheDraftsSectionsByTheirType() {
    Envelope envelope =
        read(
            """
            <ovf:Envelope xmlns:ovf="http://www.vmware.com/schema/ovf/1/envelope"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:r="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData">
              <References/>
              <Section xsi:type="ovf:NetworkSection_Type"><Info>N</Info>
                <Network ovf:name="net"/></Section>
              <Content ovf:id="vm" xsi:type="ovf:VirtualSystem_Type"><Info>I</Info>
                <Section xsi:type="ovf:VirtualHardwareSection_Type"><Info/>
                  <Item><r:InstanceId>7</r:InstanceId><r:ResourceType>4</r:ResourceType></Item>
                </Section></Content>
            </ovf:Envelope>
            """);
    assertEquals("net", envelope.networks().getFirst().name());
    VirtualSystem system = envelope.systems().getFirst();
    assertEquals("7", system.hardware().getFirst().items().getFirst().instanceID());
  }

  @Test
  void aRootOfAnotherKindHasNoView() {
    assertTrue(Snapshot.of(bytes("<domain/>")).envelope().isEmpty());
    assertTrue(Snapshot.of(bytes("<v:Envelope xmlns:v='urn:x'/>")).envelope().isEmpty());
  }

  private static Envelope read(String text) {
    return Snapshot.of(bytes(text)).envelope().orElseThrow();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
