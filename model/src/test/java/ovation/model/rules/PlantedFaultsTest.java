package ovation.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ovation.model.document.Snapshot;

/**
 * The faults that a vendor's import test suite plants, one by one, into a descriptor in the manner
 * of the first tools of OVF 1.0: each is found by its code, at its line, and rated as it deserves.
 */
class PlantedFaultsTest {

  private static final String PLAIN =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <ovf:Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1" xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData"
          xmlns:vssd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData">
        <References>
          <File ovf:size="4711" ovf:href="one.vmdk" ovf:id="file1"></File>
          <File ovf:href="two.vmdk" ovf:id="file2"></File>
        </References>
        <DiskSection>
          <Info>The disks</Info>
          <Disk ovf:capacity="8" ovf:capacityAllocationUnits="byte * 2^30" ovf:format="urn:x" ovf:diskId="d1" ovf:fileRef="file1"></Disk>
          <Disk ovf:capacity="329197568" ovf:format="urn:x" ovf:diskId="d2" ovf:fileRef="file2"></Disk>
        </DiskSection>
        <NetworkSection>
          <Info>The networks</Info>
          <Network ovf:name="LAN 1"/>
        </NetworkSection>
        <VirtualSystem ovf:id="vm">
          <Info>The machine</Info>
          <OperatingSystemSection ovf:id="36">
            <Info>The system</Info>
          </OperatingSystemSection>
          <VirtualHardwareSection ovf:required="true">
            <Info>The hardware</Info>
            <System>
              <vssd:InstanceId>0</vssd:InstanceId>
              <vssd:VirtualSystemType>vmx-04 xen-3</vssd:VirtualSystemType>
            </System>
            <Item><rasd:AllocationUnits>MegaBytes</rasd:AllocationUnits>
              <rasd:ElementName>Memory</rasd:ElementName>
              <rasd:InstanceId>2</rasd:InstanceId>
              <rasd:ResourceType>4</rasd:ResourceType>
              <rasd:VirtualQuantity>512</rasd:VirtualQuantity>
            </Item>
            <Item><rasd:AddressOnParent>0</rasd:AddressOnParent>
              <rasd:Description></rasd:Description>
              <rasd:ElementName>Disk 1</rasd:ElementName>
              <rasd:HostResource>/disk/d1</rasd:HostResource>
              <rasd:InstanceId>6</rasd:InstanceId>
              <rasd:Parent>8</rasd:Parent>
              <rasd:ResourceType>17</rasd:ResourceType>
            </Item>
            <Item><rasd:Address>0</rasd:Address>
              <rasd:ElementName>Controller</rasd:ElementName>
              <rasd:InstanceId>8</rasd:InstanceId>
              <rasd:ResourceSubType>buslogic,lsilogic</rasd:ResourceSubType>
              <rasd:ResourceType>6</rasd:ResourceType>
            </Item>
            <Item><rasd:AutomaticAllocation>true</rasd:AutomaticAllocation>
              <rasd:Connection>LAN 1</rasd:Connection>
              <rasd:ElementName>Adapter</rasd:ElementName>
              <rasd:InstanceId>5</rasd:InstanceId>
              <rasd:ResourceType>10</rasd:ResourceType>
            </Item>
          </VirtualHardwareSection>
          <ProductSection ovf:class="org.example">
            <Info>The product</Info>
            <Property ovf:key="name" ovf:type="string"/>
          </ProductSection>
        </VirtualSystem>
      </ovf:Envelope>
      """;
  private static final String MEMORY =
      PLAIN.substring(
          PLAIN.indexOf("<Item><rasd:AllocationUnits>"), PLAIN.indexOf("<Item><rasd:AddressOn"));

  /**
   * A fault.
   *
   * @param from a piece of the plain text
   * @param to what stands in its place
   * @param code the rule that finds it
   * @param mark the text at whose line it is
   */
  private record Fault(String name, String from, String to, String code, String mark) {

    String text() {
      assertTrue(PLAIN.contains(from), name);
      return PLAIN.replace(from, to);
    }
  }

  private static final List<Fault> FAULTS =
      List.of(
          new Fault("doubled diskId", "\"d2\"", "\"d1\"", "D-01", "329197568"),
          new Fault("no diskId", " ovf:diskId=\"d2\"", "", "D-01", "329197568"),
          new Fault(
              "doubled fileRef", "=\"file2\"></Disk>", "=\"file1\"></Disk>", "D-03", "\"d2\""),
          new Fault("no capacity", "ovf:capacity=\"329197568\" ", "", "D-04", "\"d2\""),
          new Fault("no format", "568\" ovf:format=\"urn:x\"", "568\"", "D-08", "\"d2\""),
          new Fault(
              "more in use than there is",
              "ovf:capacity=\"8\"",
              "ovf:capacity=\"8\" ovf:populatedSize=\"8589934593\"",
              "D-09",
              "8589934593"),
          new Fault(
              "disks not in the order of files",
              "<File ovf:size=\"4711\" ovf:href=\"one.vmdk\" ovf:id=\"file1\"></File>\n    <File ovf:href=\"two.vmdk\" ovf:id=\"file2\"></File>",
              "<File ovf:href=\"two.vmdk\" ovf:id=\"file2\"/><File ovf:href=\"one.vmdk\" ovf:id=\"file1\"/>",
              "D-11",
              "\"d2\""),
          new Fault(
              "disks inside a system",
              "<OperatingSystemSection ovf:id=\"36\">",
              "\n<DiskSection><Info/></DiskSection>\n<OperatingSystemSection ovf:id=\"36\">",
              "E-05",
              "<DiskSection><Info/>"),
          new Fault(
              "system without id",
              "<VirtualSystem ovf:id=\"vm\">",
              "<VirtualSystem >",
              "E-08",
              "<VirtualSystem >"),
          new Fault(
              "system without Info", "<Info>The machine</Info>", "", "E-06", "<VirtualSystem "),
          new Fault(
              "section without Info",
              "<Info>The system</Info>",
              "",
              "E-06",
              "<OperatingSystemSection"),
          new Fault("no system", "VirtualSystem ", "UnKnown ", "E-01", "</VirtualSystem>"),
          new Fault("one file twice", "\"two.vmdk\"", "\"one.vmdk\"", "R-03", "ovf:id=\"file2\""),
          new Fault("doubled file id", "ovf:id=\"file2\"", "ovf:id=\"file1\"", "R-01", "two.vmdk"),
          new Fault("no file id", " ovf:id=\"file2\"", "", "R-01", "two.vmdk"),
          new Fault("no href", "ovf:href=\"two.vmdk\" ", "", "R-02", "ovf:id=\"file2\""),
          new Fault("a size of letters", "4711", "abcd", "R-07", "one.vmdk"),
          new Fault("a size below nothing", "4711", "-2", "R-07", "one.vmdk"),
          new Fault(
              "chunks of nothing", "\"4711\"", "\"4711\" ovf:chunkSize=\"-1\"", "R-08", "one.vmdk"),
          new Fault("no References", "References>", "Refs>", "E-03", "<ovf:Envelope"),
          new Fault("no file in References", "ovf:id=\"file1\"", "ovf:id=\"x\"", "D-02", "\"d1\""),
          new Fault(
              "another namespace",
              "ovf=\"http://schemas.dmtf.org",
              "ovf=\"http://nowhere.org",
              "E-02",
              "<ovf:Envelope"),
          new Fault(
              "another version inside",
              "xmlns=\"http://schemas.dmtf.org/ovf/envelope/1\"",
              "xmlns=\"http://schemas.dmtf.org/ovf/envelope/2\"",
              "E-07",
              "<References>"),
          new Fault("an undeclared prefix", "ovf:size", "odd:size", "E-01", "odd:size"),
          new Fault(
              "an unknown required child",
              "<Network ovf:name=\"LAN 1\"/>",
              "<Network ovf:name=\"LAN 1\"/>\n<Unknown ovf:required=\"true\"/>",
              "X-02",
              "<Unknown"),
          new Fault(
              "an unknown property of a device",
              "<rasd:ResourceType>6<",
              "<rasd:Unknown/>\n<rasd:ResourceType>6<",
              "X-02",
              "<rasd:Unknown"),
          new Fault(
              "a name in the standard's namespace",
              "<Network ovf:name=\"LAN 1\"/>",
              "<Network ovf:name=\"LAN 1\"/>\n<Unknown/>",
              "X-03",
              "<Unknown"),
          new Fault("no network", "<Network ovf:name=\"LAN 1\"/>", "", "N-02", "<rasd:Connection>"),
          new Fault(
              "networks inside a system",
              "<OperatingSystemSection ovf:id=\"36\">",
              "\n<NetworkSection><Info/></NetworkSection>\n<OperatingSystemSection ovf:id=\"36\">",
              "E-05",
              "<NetworkSection><Info/>"),
          new Fault(
              "annotation in the Envelope",
              "<NetworkSection>",
              "\n<AnnotationSection><Info/><Annotation/></AnnotationSection>\n<NetworkSection>",
              "E-05",
              "<AnnotationSection>"),
          new Fault(
              "hardware in the Envelope",
              "<NetworkSection>",
              "\n<VirtualHardwareSection><Info/></VirtualHardwareSection>\n<NetworkSection>",
              "E-05",
              "<VirtualHardwareSection><Info/>"),
          new Fault(
              "no hardware", "VirtualHardwareSection", "vssd:Else", "H-17", "<VirtualSystem "),
          new Fault(
              "doubled instance",
              "<rasd:InstanceId>5<",
              "<rasd:InstanceId >6<",
              "H-03",
              "<rasd:InstanceId >6"),
          new Fault(
              "no instance",
              "<rasd:InstanceId>5</rasd:InstanceId>",
              "",
              "H-02",
              "<Item><rasd:AutomaticAllocation>"),
          new Fault(
              "no resource type",
              "<rasd:ResourceType>10</rasd:ResourceType>",
              "",
              "H-02",
              "<Item><rasd:AutomaticAllocation>"),
          new Fault(
              "an empty item",
              "<Item><rasd:Address>",
              "<Item/>\n<Item><rasd:Address>",
              "H-02",
              "<Item/>"),
          new Fault(
              "a most without a usual",
              "<Item><rasd:AllocationUnits>",
              "<Item ovf:bound=\"max\"><rasd:AllocationUnits>",
              "B-04",
              "<Item ovf:bound"),
          new Fault(
              "two mosts",
              MEMORY,
              MEMORY + max() + max().replace("512", "1024"),
              "B-05",
              "<Item ovf:bound=\"max\"><rasd:AllocationUnits>MegaBytes</rasd:AllocationUnits>\n        <rasd:ElementName>Memory</rasd:ElementName>\n        <rasd:InstanceId>2</rasd:InstanceId>\n        <rasd:ResourceType>4</rasd:ResourceType>\n        <rasd:VirtualQuantity>1024"),
          new Fault(
              "two leasts",
              MEMORY,
              MEMORY + min() + min().replace("512", "256"),
              "B-05",
              "<Item ovf:bound=\"min\"><rasd:AllocationUnits>MegaBytes</rasd:AllocationUnits>\n        <rasd:ElementName>Memory</rasd:ElementName>\n        <rasd:InstanceId>2</rasd:InstanceId>\n        <rasd:ResourceType>4</rasd:ResourceType>\n        <rasd:VirtualQuantity>256"),
          new Fault(
              "a most below the usual",
              MEMORY,
              MEMORY + max().replace("512", "511"),
              "B-02",
              ">511<"),
          new Fault(
              "a range of words", MEMORY, MEMORY + max().replace("512", "a lot"), "B-06", "a lot"),
          new Fault("a quantity of words", ">512<", ">a lot<", "H-12", "a lot"),
          new Fault(
              "one product twice",
              "</VirtualSystem>",
              "<ProductSection ovf:class=\"org.example\"><Info/></ProductSection>\n</VirtualSystem>",
              "P-03",
              "ProductSection ovf:class=\"org.example\"><Info/>"),
          new Fault(
              "one key twice",
              "</ProductSection>",
              "<Property ovf:key=\"name\" ovf:type=\"uint8\"/></ProductSection>",
              "P-01",
              "uint8"),
          new Fault("no key", "ovf:key=\"name\" ", "", "P-01", "<Property"),
          new Fault("no type", " ovf:type=\"string\"", "", "P-02", "<Property"),
          new Fault("an unknown type", "\"string\"", "\"stringy\"", "P-02", "<Property"));

  private static String max() {
    return MEMORY.replace("<Item>", "<Item ovf:bound=\"max\">");
  }

  private static String min() {
    return MEMORY.replace("<Item>", "<Item ovf:bound=\"min\">");
  }

  @Test
  void thePlainOneHasNoError() {
    assertEquals(List.of(), errors(PLAIN));
  }

  @TestFactory
  Stream<DynamicTest> isFoundAtItsLine() {
    return FAULTS.stream().map(fault -> DynamicTest.dynamicTest(fault.name(), () -> check(fault)));
  }

  private static void check(Fault fault) {
    String text = fault.text();
    int at = text.lastIndexOf(fault.mark());
    assertTrue(at >= 0, "No " + fault.mark());
    long line = text.substring(0, at).lines().count() + (text.charAt(at - 1) == '\n' ? 1 : 0);
    Snapshot snapshot = Snapshot.of(text.getBytes(StandardCharsets.UTF_8));
    List<String> found = new ArrayList<>();
    for (Problem problem : Inspection.problems(snapshot, null)) {
      found.add(problem.code() + " line " + problem.place().position(snapshot).line());
    }
    assertTrue(found.contains(fault.code() + " line " + line), "line " + line + ": " + found);
  }

  /** Odd, but read by everybody. */
  @TestFactory
  Stream<DynamicTest> isBorneWith() {
    return Stream.of(
            List.of("<System>", "<!--", "</System>", "-->"),
            List.of("<vssd:InstanceId>0</vssd:InstanceId>", ""),
            List.of("\"one.vmdk\"", "\"../../../vmdk/one.vmdk\""),
            List.of("\"one.vmdk\"", "\"\\\\server\\share\\one.vmdk\""),
            List.of("\"one.vmdk\"", "\"http://example.org/~x/one.vmdk\""),
            List.of(" ovf:size=\"4711\"", ""),
            List.of("buslogic,lsilogic", "someother, lsilogic"),
            List.of(" ovf:fileRef=\"file2\"", ""),
            List.of(
                "<Network ",
                "<Unknown ovf:required=\"false\"><A ovf:required=\"true\"/></Unknown><Network "),
            List.of("<ProductSection", "<Odd ovf:required=\"false\"><Info/></Odd><ProductSection"),
            List.of("ovf:type=\"string\"", "ovf:type=\"real32\" ovf:value=\"4.5\""),
            List.of("ovf:type=\"string\"", "ovf:type=\"boolean\" ovf:value=\"True\""),
            List.of(
                "</VirtualHardwareSection>",
                "</VirtualHardwareSection><VirtualHardwareSection><Info/></VirtualHardwareSection>"),
            List.of(
                "<ProductSection",
                "<EulaSection><Info/><License/></EulaSection><EulaSection><Info/><License/></EulaSection><ProductSection"),
            List.of("</ovf:Envelope>", "<Strings ovf:fileRef=\"texts\"/></ovf:Envelope>"),
            List.of("ovf:capacity=\"8\"", "ovf:capacity=\"8\" ovf:allocationUnits=\"1048576\""))
        .map(odd ->
            DynamicTest.dynamicTest(
                odd.toString(),
                () -> {
                  String text = PLAIN;
                  for (int i = 0; i < odd.size(); i += 2) {
                    assertTrue(text.contains(odd.get(i)), odd.get(i));
                    text = text.replace(odd.get(i), odd.get(i + 1));
                  }
                  assertEquals(List.of(), errors(text));
                }));
  }

  private static List<Problem> errors(String text) {
    Snapshot snapshot = Snapshot.of(text.getBytes(StandardCharsets.UTF_8));
    return Inspection.problems(snapshot, null).stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }
}
