package ovation.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.model.document.Snapshot;
import ovation.model.xml.EditException;
import ovation.model.xml.XmlElement;

class PathEditsTest {

  private static final String TEXT =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData">
        <References/>
        <NetworkSection>
          <Info>Networks</Info>
          <Network ovf:name="a/b"/>
          <Network ovf:name="2"/>
        </NetworkSection>
        <VirtualSystemCollection ovf:id="all">
          <Info>All</Info>
          <VirtualSystem ovf:id="vm1">
            <Info>One</Info>
            <VirtualHardwareSection>
              <Info>Hardware</Info>
              <Item><rasd:ElementName>x</rasd:ElementName><rasd:InstanceID>7</rasd:InstanceID></Item>
              <Item><rasd:ElementName>y</rasd:ElementName><rasd:InstanceID>8</rasd:InstanceID></Item>
            </VirtualHardwareSection>
          </VirtualSystem>
          <VirtualSystem ovf:id="vm2"><Info>Two</Info></VirtualSystem>
        </VirtualSystemCollection>
      </Envelope>
      """;

  private final Snapshot snapshot = Snapshot.of(TEXT.getBytes(StandardCharsets.UTF_8));

  private XmlElement root() {
    return snapshot.root().orElseThrow();
  }

  private String set(String path, String value) {
    return snapshot.apply(PathEdits.set(root(), DescriptorPath.parse(path), value)).text();
  }

  private String add(String path, @Nullable String text) {
    return snapshot.apply(PathEdits.add(root(), DescriptorPath.parse(path), text)).text();
  }

  @ParameterizedTest
  @CsvSource({
    "NetworkSection/Network[a/b]/@name, a/b",
    "Envelope/NetworkSection/Network[1]/@name, a/b",
    "/Envelope/NetworkSection/Network['2']/@name, 2",
    "NetworkSection/Network[2]/@ovf:name, 2",
    "VirtualSystem[vm1]/VirtualHardwareSection/Item[2]/ElementName, y",
    "VirtualSystem[vm1]/VirtualHardwareSection/Item[InstanceID=7]/ElementName, x",
    "VirtualSystemCollection/VirtualSystem[2]/Info, Two",
    "VirtualSystemCollection[all]/Info, All"
  })
  void findsOnePlaceAndChangesNothingElse(String path, String old) {
    String changed = set(path, "§");
    assertEquals(TEXT.length() - old.length() + 1, changed.length(), changed);
    assertEquals(TEXT, changed.replace("§", old));
  }

  @Test
  void addsWhatTheStandardKnows() {
    assertEquals(
        TEXT.replace(
            "<VirtualSystem ovf:id=\"vm2\"><Info>Two</Info>",
            "<VirtualSystem ovf:id=\"vm2\"><Info>Two</Info><Name>Second</Name>"),
        set("VirtualSystem[vm2]/Name", "Second"));
    assertEquals(
        TEXT.replace(
            "<rasd:ElementName>y</rasd:ElementName><rasd:InstanceID>8</rasd:InstanceID>",
            "<rasd:ElementName>y</rasd:ElementName><rasd:InstanceID>8</rasd:InstanceID>"
                + "<rasd:Limit>3</rasd:Limit>"),
        set("VirtualSystem[vm1]/VirtualHardwareSection/Item[2]/Limit", "3"));
    assertEquals(
        TEXT.replace(
            "<Network ovf:name=\"2\"/>",
            "<Network ovf:name=\"2\"/>\n    <Network ovf:name=\"c\"/>"),
        add("NetworkSection/Network[c]", null));
  }

  @Test
  void removesElementsAndAttributes() {
    Snapshot without =
        snapshot.apply(PathEdits.remove(root(), DescriptorPath.parse("NetworkSection/Network[2]")));
    assertEquals(TEXT.replace("\n    <Network ovf:name=\"2\"/>", ""), without.text());
    Snapshot bare =
        snapshot.apply(
            PathEdits.remove(root(), DescriptorPath.parse("NetworkSection/Network[2]/@name")));
    assertEquals(TEXT.replace("<Network ovf:name=\"2\"/>", "<Network/>"), bare.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "@",
        "a//b",
        "[1]",
        "Network[",
        "NetworkSection/Network/@name",
        "Nothing/Info",
        "VirtualSystem/Info",
        "VirtualSystem[vm3]/Info",
        "NetworkSection",
        "NetworkSection/Netwrok",
        "NetworkSection/Network[3]/@name",
        "NetworkSection/@nmae"
      })
  void refusesWhatMeansNothingOrTooMuch(String path) {
    EditException e = assertThrows(EditException.class, () -> set(path, "x"));
    assertTrue(String.valueOf(e.getMessage()).endsWith("."), e.getMessage());
  }

  @Test
  void refusesToRemoveWhatIsNotThere() {
    DescriptorPath path = DescriptorPath.parse("NetworkSection/@required");
    assertThrows(EditException.class, () -> PathEdits.remove(root(), path));
  }
}
