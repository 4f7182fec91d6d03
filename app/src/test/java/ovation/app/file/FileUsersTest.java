package ovation.app.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;

class FileUsersTest {
  private static final String TEXT =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/2"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/2"
          xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData">
        <References>
          <File ovf:id="shared" ovf:href="a.bin"/>
          <File ovf:id="script" ovf:href="a.sh"/>
          <File ovf:id="words" ovf:href="de.xml"/>
          <File ovf:id="spare" ovf:href="spare.iso"/>
        </References>
        <DiskSection>
          <Info>Disks</Info>
          <Disk ovf:diskId="d1" ovf:capacity="1" ovf:fileRef="shared"/>
        </DiskSection>
        <VirtualSystem ovf:id="web">
          <Info>Web</Info>
          <ProductSection>
            <Info>Product</Info>
            <Icon ovf:fileRef="shared"/>
          </ProductSection>
          <EnvironmentFilesSection>
            <Info>Files</Info>
            <File ovf:fileRef="script" ovf:path="a.sh"/>
          </EnvironmentFilesSection>
          <VirtualHardwareSection>
            <Info>Hardware</Info>
            <Item>
              <rasd:ElementName>CD 1</rasd:ElementName>
              <rasd:HostResource>ovf:/file/shared</rasd:HostResource>
              <rasd:InstanceID>1</rasd:InstanceID>
              <rasd:ResourceType>15</rasd:ResourceType>
            </Item>
          </VirtualHardwareSection>
        </VirtualSystem>
        <Strings xml:lang="de" ovf:fileRef="words"/>
      </Envelope>
      """;

  private final FileUsers users =
      new FileUsers(
          Snapshot.of(TEXT.getBytes(StandardCharsets.UTF_8)).envelope().orElseThrow(),
          Texts.in(Locale.ENGLISH));

  @Test
  void everyoneWhoRefersToAFileIsNamed() {
    assertEquals(List.of("disk d1", "icon of web", "CD 1 of web"), users.of("shared"));
    assertEquals(List.of("guest of web"), users.of("script"));
    assertEquals(List.of("texts in de"), users.of("words"));
  }

  @Test
  void aFileThatNobodyNamesHasNoUser() {
    assertEquals(List.of(), users.of("spare"));
    assertEquals(List.of(), users.of(null));
  }
}
