package ovation.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;

class FileMentionsTest {
  private static final String TEXT =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:vmw="http://www.vmware.com/schema/ovf"
          xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData">
        <References>
          <File ovf:id="%1$s" ovf:href="tools.iso"/>
          <File ovf:id="iso2" ovf:href="/file/iso"/>
        </References>
        <VirtualSystem ovf:id="web">
          <Info>One</Info>
          <ProductSection>
            <Info>ovf:/file/iso2</Info>
            <Icon ovf:fileRef="%1$s" ovf:mimeType="image/png"/>
          </ProductSection>
          <VirtualHardwareSection>
            <Info>Hardware</Info>
            <Item>
              <rasd:ElementName>CD 1</rasd:ElementName>
              <rasd:HostResource>
                ovf:/file/%1$s
              </rasd:HostResource>
            </Item>
            <Item>
              <rasd:ElementName>CD 2</rasd:ElementName>
              <rasd:HostResource>/file/%1$s</rasd:HostResource>
            </Item>
            <Item>
              <rasd:ElementName>Disk</rasd:ElementName>
              <rasd:HostResource>ovf:/disk/iso</rasd:HostResource>
            </Item>
            <vmw:ExtraConfig vmw:key="nvram" vmw:value="ovf:/file/%1$s"/>
          </VirtualHardwareSection>
        </VirtualSystem>
      </Envelope>
      """;

  private final Snapshot before =
      Snapshot.of(TEXT.formatted("iso").getBytes(StandardCharsets.UTF_8));

  @Test
  void whatRefersToAFileFollowsItsNewId() {
    Envelope envelope = before.envelope().orElseThrow();
    Snapshot after =
        before.apply(FileEdits.rename(envelope, envelope.file("iso").orElseThrow(), "tools"));
    assertEquals(TEXT.formatted("tools"), after.text());
  }

  @Test
  void placesAreCounted() {
    assertEquals(4, FileMentions.count(before.root().orElseThrow(), "iso"));
    assertEquals(1, FileMentions.count(before.root().orElseThrow(), "iso2"));
    assertEquals(0, FileMentions.count(before.root().orElseThrow(), "other"));
  }
}
