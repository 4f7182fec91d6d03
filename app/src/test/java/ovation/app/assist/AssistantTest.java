package ovation.app.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.app.source.Completion;
import ovation.app.text.Texts;
import ovation.app.ui.Registry;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;

/** What is offered at a caret, written as {@code |}. */
class AssistantTest {
  private static final String HEAD =
      """
      <ovf:Envelope xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:r="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData">
      """;
  private static final String SECOND = HEAD.replace("envelope/1", "envelope/2");
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

  private final Envelope registry;

  AssistantTest() throws Exception {
    registry = Registry.envelope();
  }

  private List<Completion> at(String marked) {
    int caret = marked.indexOf('|');
    String text = marked.substring(0, caret) + marked.substring(caret + 1);
    List<String> before = List.of(marked.substring(0, caret).split("\n", -1));
    List<String> lines = List.of(text.split("\n", -1));
    return Assistant.completions(
        lines, before.size() - 1, before.getLast().length(), registry, ENGLISH);
  }

  private List<String> labels(String marked) {
    return at(marked).stream().map(Completion::label).toList();
  }

  private String accept(String marked, String label) {
    Completion chosen =
        at(marked).stream().filter(c -> c.label().equals(label)).findFirst().orElseThrow();
    int caret = marked.indexOf('|');
    String with =
        chosen.text().substring(0, chosen.caret()) + "|" + chosen.text().substring(chosen.caret());
    return marked.substring(0, caret - chosen.before()) + with + marked.substring(caret + 1);
  }

  @Test
  void sectionsAreOfferedInTheirOrderAndVersion() {
    List<String> first = labels(HEAD + "<ovf:References/>\n<|");
    assertTrue(
        first.containsAll(List.of("ovf:DiskSection", "ovf:NetworkSection")), () -> "" + first);
    assertFalse(first.contains("ovf:References"));
    assertFalse(first.contains("ovf:SharedDiskSection"));
    assertFalse(first.contains("ovf:VirtualHardwareSection"));
    assertFalse(first.contains("ovf:File"));
    assertTrue(labels(SECOND + "<ovf:References/>\n<|").contains("ovf:SharedDiskSection"));
  }

  @Test
  void whatStandsBehindTheCaretRulesOutWhatComesAfterIt() {
    String rest = "\n<ovf:VirtualSystem ovf:id=\"a\"/>\n</ovf:Envelope>";
    List<String> offered = labels(HEAD + "<|" + rest);
    assertTrue(offered.contains("ovf:References"));
    assertFalse(offered.contains("ovf:Strings"));
    assertFalse(offered.contains("ovf:VirtualSystemCollection"));
  }

  @Test
  void aPresentSectionIsNotOfferedTwice() {
    assertFalse(labels(HEAD + "<ovf:DiskSection/><|").contains("ovf:DiskSection"));
    assertTrue(
        labels(HEAD + "<ovf:VirtualSystem ovf:id='a'><ovf:Info/><ovf:ProductSection/><|")
            .contains("ovf:ProductSection"));
  }

  @Test
  void aNewElementHasWhatItCannotDoWithout() {
    assertEquals(
        HEAD + "<ovf:References>\n  <ovf:File ovf:id=\"|\" ovf:href=\"\"/>",
        accept(HEAD + "<ovf:References>\n  <Fi|", "ovf:File"));
    assertEquals(
        HEAD + "  <ovf:NetworkSection>\n    <ovf:Info>|</ovf:Info>\n  </ovf:NetworkSection>",
        accept(HEAD + "  <Net|", "ovf:NetworkSection"));
  }

  @Test
  void aDeviceHasItsPropertiesInThePrefixOfTheDocument() {
    String open = HEAD + "<ovf:VirtualSystem ovf:id=\"a\">\n<ovf:VirtualHardwareSection>\n";
    assertEquals(
        open
            + "<ovf:Item>\n  <r:ElementName>|</r:ElementName>\n  <r:InstanceID></r:InstanceID>\n"
            + "  <r:ResourceType></r:ResourceType>\n</ovf:Item>",
        accept(open + "<|", "ovf:Item"));
    List<String> inside = labels(open + "<ovf:Item><r:InstanceID>1</r:InstanceID><|");
    assertTrue(inside.contains("r:ResourceType"));
    assertFalse(inside.contains("r:Address"), "stands before InstanceID");
  }

  @Test
  void aPrefixThatIsMissingIsDeclared() {
    String open =
        HEAD + "<ovf:VirtualSystem ovf:id=\"a\">\n<ovf:VirtualHardwareSection>\n<ovf:System>";
    String after = accept(open + "<Virtual|", "vssd:VirtualSystemType");
    assertTrue(after.contains("<vssd:VirtualSystemType xmlns:vssd=\"http://"), after);
  }

  @Test
  void attributesAreThoseThatAreMissing() {
    List<Completion> offered = at(HEAD + "<ovf:References><ovf:File ovf:id=\"x\" |/>");
    assertEquals("ovf:href", offered.getFirst().label());
    assertEquals("required", offered.getFirst().detail());
    assertFalse(offered.stream().anyMatch(c -> c.label().equals("ovf:id")));
    assertEquals(
        HEAD + "<ovf:References><ovf:File ovf:id=\"x\" ovf:href=\"|\"/>",
        accept(HEAD + "<ovf:References><ovf:File ovf:id=\"x\" ovf:h|/>", "ovf:href"));
  }

  @Test
  void valuesAreThoseOfTheStandardAndOfTheDocument() {
    assertEquals(
        List.of("true", "false"),
        labels(
            HEAD
                + "<ovf:VirtualSystem ovf:id='a'><ovf:ProductSection><ovf:Property"
                + " ovf:password=\"|\""));
    assertEquals(
        List.of("file1", "iso1"), labels(HEAD + "<ovf:DiskSection><ovf:Disk ovf:fileRef=\"|\"/>"));
    assertEquals(
        List.of("Front", "Back"),
        labels(
            HEAD
                + "<ovf:VirtualSystem ovf:id='registry'><ovf:VirtualHardwareSection><ovf:Item>"
                + "<r:Connection>|</r:Connection>"));
  }

  @Test
  void modelsFollowTheKindOfDevice() {
    String open =
        HEAD + "<ovf:VirtualSystem ovf:id='registry'><ovf:VirtualHardwareSection><ovf:Item>";
    String close = "<r:ResourceType>10</r:ResourceType></ovf:Item>";
    assertTrue(
        labels(open + "<r:ResourceSubType>|</r:ResourceSubType>" + close).contains("VmxNet3"));
    Completion disk =
        at(open + "<r:ResourceType>har|</r:ResourceType></ovf:Item>").stream()
            .findFirst()
            .orElseThrow();
    assertEquals("17", disk.label());
    assertEquals(List.of("3", "4"), labels(open + "<r:Parent>|</r:Parent>" + close));
  }

  @Test
  void anElementIsClosedByItsName() {
    assertEquals(
        HEAD + "<ovf:References></ovf:References>|",
        accept(HEAD + "<ovf:References></|", "</ovf:References>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- <| -->",
        "<![CDATA[ <| ]]>",
        "<?xml <|?>",
        "<ovf:References ovf:id = |",
        "<unknown><|",
        "|"
      })
  void nothingIsOfferedWhereNothingCanStand(String text) {
    assertEquals(
        List.of(),
        at((text.startsWith("|") ? "" : HEAD) + text).stream()
            .filter(c -> !c.label().startsWith("</"))
            .toList());
  }

  /** Whatever is written and wherever the caret is: an answer, and never more than is before it. */
  @Test
  void anyTextHasAnAnswer() throws Exception {
    String text = Snapshot.of(Registry.bytes()).text();
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 400; i++) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(40));
      String cut = text.substring(0, from) + text.substring(to);
      int caret = random.nextInt(cut.length());
      for (Completion c :
          at(cut.substring(0, caret).replace("|", "") + "|" + cut.substring(caret))) {
        assertTrue(c.before() >= 0 && c.before() <= caret);
        assertTrue(c.caret() >= 0 && c.caret() <= c.text().length());
      }
    }
  }

  @Test
  void vendorsAreOfferedWhereTheStandardLetsThem() {
    String hardware = HEAD + "<ovf:VirtualSystem ovf:id=\"a\">\n<ovf:VirtualHardwareSection>\n";
    assertTrue(labels(hardware + "<ovf:Info/>\n<|").contains("vmw:Config"));
    String xen = "xenovf:VirtualSystemOtherConfigurationData";
    assertFalse(labels(hardware + "<ovf:Info/>\n<|").contains(xen), "nobody uses it");
    assertTrue(labels(hardware + "<ovf:Info/>\n<xen|").contains(xen));
    assertFalse(
        labels(hardware + "<|<ovf:Item/></ovf:VirtualHardwareSection>").contains("vmw:Config"),
        "stands behind the devices");
    String open = HEAD + "<ovf:References/>\n";
    assertTrue(labels(open + "<|").contains("vmw:IpAssignmentSection"));
    assertFalse(
        labels(open + "<ovf:VirtualSystem ovf:id='a'/><|").contains("vmw:IpAssignmentSection"));
    assertFalse(labels(open + "<ovf:DiskSection><|").stream().anyMatch(l -> l.startsWith("vmw:")));
    List<Completion> first = at(hardware + "<ovf:Info/>\n<|");
    assertEquals(
        "VMware: a setting of the system or device.",
        first.stream()
            .filter(c -> c.label().equals("vmw:Config"))
            .findFirst()
            .orElseThrow()
            .detail());
    assertEquals("ovf:System", first.getFirst().label(), "the standard comes first");
  }

  @Test
  void vendorsElementsAreWrittenWholeAndDeclareTheirPrefix() {
    String hardware = "<ovf:VirtualSystem ovf:id=\"a\">\n<ovf:VirtualHardwareSection>\n";
    assertEquals(
        HEAD
            + hardware
            + "<vmw:Config xmlns:vmw=\"http://www.vmware.com/schema/ovf\""
            + " ovf:required=\"false\" vmw:key=\"|\" vmw:value=\"\"/>",
        accept(HEAD + hardware + "<Conf|", "vmw:Config"));
    String declared =
        HEAD.replace("xmlns:r=", "xmlns:v=\"http://www.vmware.com/schema/ovf\" xmlns:r=");
    assertEquals(
        declared
            + "<ovf:VirtualSystem ovf:id=\"a\">\n"
            + "<v:BootOrderSection ovf:required=\"false\" v:instanceId=\"|\" v:type=\"\">\n"
            + "  <ovf:Info></ovf:Info>\n</v:BootOrderSection>",
        accept(declared + "<ovf:VirtualSystem ovf:id=\"a\">\n<Boot|", "v:BootOrderSection"));
    assertEquals(
        declared
            + hardware
            + "<ovf:Item>\n<v:CoresPerSocket ovf:required=\"false\">|</v:CoresPerSocket>",
        accept(declared + hardware + "<ovf:Item>\n<Cores|", "v:CoresPerSocket"));
  }

  @Test
  void settingsOfVmwareHaveTheirKeysAndValues() {
    String open =
        HEAD.replace("xmlns:r=", "xmlns:vmw=\"http://www.vmware.com/schema/ovf\" xmlns:r=")
            + "<ovf:VirtualSystem ovf:id=\"a\">\n<ovf:VirtualHardwareSection>\n";
    assertEquals(List.of("vmw:key", "vmw:value"), labels(open + "<vmw:Config |/>"));
    assertEquals(List.of("vmw:value"), labels(open + "<vmw:Config vmw:key=\"x\" |/>"));
    assertTrue(labels(open + "<vmw:Config vmw:key=\"|\"/>").contains("nestedHVEnabled"));
    assertEquals(
        List.of("bios", "efi"),
        labels(open + "<vmw:Config vmw:key=\"firmware\" vmw:value=\"|\"/>"));
    assertEquals(
        List.of("true", "false"),
        labels(open + "<vmw:Config vmw:key=\"cpuHotAddEnabled\" vmw:value=\"|\"/>"));
  }

  @Test
  void vendorsAttributesDeclareTheirPrefixToo() {
    String open = HEAD + "<ovf:VirtualSystem ovf:id=\"a\">\n";
    assertTrue(
        accept(open + "<ovf:OperatingSystemSection ovf:id=\"1\" osT|", "vmw:osType")
            .endsWith("xmlns:vmw=\"http://www.vmware.com/schema/ovf\" vmw:osType=\"|\""));
    assertTrue(
        accept(open + "<ovf:OperatingSystemSection ovf:id=\"1\">\n<OST|", "vbox:OSType")
            .contains("<vbox:OSType xmlns:vbox=\"http://www.virtualbox.org/ovf/machine\""));
  }
}
