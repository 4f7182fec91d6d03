package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ovation.packaging.Programs;

class PreviewCommandTest {

  private static final Path SCHEMAS = Path.of("..", "..", "shared", "reference", "xsd");
  private static final String DESCRIPTOR =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1" xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData">
        <References><File ovf:id="fr" ovf:href="fr.xml"/></References>
        <DiskSection><Info>Disks</Info><Disk ovf:diskId="d" ovf:capacity="${size}" ovf:capacityAllocationUnits="byte * 2^30"/></DiskSection>
        <NetworkSection><Info>Networks</Info><Network ovf:name="VM Network"><Description>The LAN</Description></Network></NetworkSection>
        <DeploymentOptionSection><Info>Options</Info>
          <Configuration ovf:id="small"><Label>Small</Label><Description>One processor</Description></Configuration>
          <Configuration ovf:id="big"><Label>Big</Label><Description>More</Description></Configuration>
        </DeploymentOptionSection>
        <VirtualSystem ovf:id="vm"><Info>VM</Info><Name>Machine</Name>
          <ProductSection><Info>P</Info><Product ovf:msgid="p">Server</Product><Vendor>Us</Vendor><Version>1</Version>
            <Category>Network</Category>
            <Property ovf:key="host" ovf:type="string" ovf:qualifiers="MinLen(1)" ovf:userConfigurable="true"><Label>Host name</Label></Property>
            <Property ovf:key="port" ovf:type="uint16" ovf:value="80" ovf:userConfigurable="true"/>
            <Property ovf:key="secret" ovf:type="string" ovf:password="true" ovf:value="hunter2" ovf:userConfigurable="true"/>
            <Property ovf:key="pin" ovf:type="password(4..)" ovf:value="4711"/>
            <Property ovf:key="size" ovf:type="uint32" ovf:value="8" ovf:userConfigurable="true"/>
            <Property ovf:key="url" ovf:type="string" ovf:value="http://${host}:${nobody}"/>
          </ProductSection>
          <EulaSection><Info>E</Info><License>Be kind.</License></EulaSection>
          <VirtualHardwareSection><Info>H</Info>
            <Item><rasd:ElementName>CPU</rasd:ElementName><rasd:InstanceID>1</rasd:InstanceID><rasd:ResourceType>3</rasd:ResourceType><rasd:VirtualQuantity>1</rasd:VirtualQuantity></Item>
            <Item ovf:configuration="big"><rasd:ElementName>CPU</rasd:ElementName><rasd:InstanceID>1</rasd:InstanceID><rasd:ResourceType>3</rasd:ResourceType><rasd:VirtualQuantity>4</rasd:VirtualQuantity></Item>
            <Item ovf:bound="max"><rasd:ElementName>CPU</rasd:ElementName><rasd:InstanceID>1</rasd:InstanceID><rasd:ResourceType>3</rasd:ResourceType><rasd:VirtualQuantity>8</rasd:VirtualQuantity></Item>
            <Item><rasd:AllocationUnits>MB</rasd:AllocationUnits><rasd:ElementName>RAM</rasd:ElementName><rasd:InstanceID>2</rasd:InstanceID><rasd:Reservation>512</rasd:Reservation><rasd:ResourceType>4</rasd:ResourceType><rasd:VirtualQuantity>2048</rasd:VirtualQuantity></Item>
            <Item><rasd:ElementName>Disk</rasd:ElementName><rasd:HostResource>ovf:/disk/d</rasd:HostResource><rasd:InstanceID>3</rasd:InstanceID><rasd:ResourceType>17</rasd:ResourceType></Item>
          </VirtualHardwareSection>
        </VirtualSystem>
        <Strings xml:lang="fr" ovf:fileRef="fr"/>
      </Envelope>
      """;

  @TempDir private Path folder;

  private Path appliance() {
    new Workshop(folder)
        .text(
            "fr.xml",
            "<Strings xmlns='http://schemas.dmtf.org/ovf/envelope/1'"
                + " xmlns:ovf='http://schemas.dmtf.org/ovf/envelope/1'>"
                + "<Msg ovf:msgid='p'>Serveur</Msg></Strings>");
    return new Workshop(folder).text("vm.ovf", DESCRIPTOR);
  }

  private String preview(Object... more) {
    Object[] arguments = new Object[more.length + 2];
    arguments[0] = "preview";
    arguments[1] = appliance();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return CliRun.done(arguments).out();
  }

  @Test
  void showsTheDeployersPages() {
    String pages = preview();
    for (String line :
        List.of(
            "Product     Server 1 by Us",
            "Licence     Be kind.",
            "Options     chosen  small  Small  One processor",
            "System      Machine (vm)",
            "Hardware    Processor  1 (at most 8)            CPU",
            "            Memory     2 GiB, 512 MiB reserved  RAM",
            "            Hard disk  8 GiB, d                 Disk",
            "Networks    VM Network  The LAN",
            "Properties  Network",
            "host    string, at least 1 character  (needs an answer)  Host name",
            "secret  string                        (hidden)")) {
      assertTrue(pages.contains(line), line + "\n" + pages);
    }
    assertFalse(pages.contains("hunter2"));
    assertFalse(pages.contains("4711"), pages);
  }

  @Test
  void followsOptionLanguageAndAnswers() {
    assertTrue(preview("--option", "big").contains("Processor  4 (at most 8)"));
    assertTrue(preview("--locale", "fr-CA").contains("Product     Serveur 1 by Us"));
    assertTrue(preview("--set", "size=20").contains("Hard disk  20 GiB, d"));
  }

  @Test
  void inspectTellsTheHardwareOfEachOptionAndTheOrderToStart() {
    CliRun run = CliRun.done("inspect", appliance(), "--json");
    var system = run.list("systems").getFirst();
    var small = CliRun.first(system, "options");
    assertEquals("small", small.get("option"));
    assertEquals(1L, small.get("cpus"));
    assertEquals(8L, small.get("cpusMax"));
    assertEquals(2L << 30, small.get("memoryBytes"));
    assertEquals(List.of("d"), small.get("disks"));
    assertEquals(8L << 30, CliRun.first(system, "disks").get("capacityBytes"));
    assertEquals("vm", CliRun.first(run.list("startOrder").getFirst(), "members").get("id"));
    String text = CliRun.done("inspect", appliance()).out();
    assertTrue(text.contains("To choose   small  1 (at most 8) CPUs  2 GiB  1 disk  0 ad"), text);
  }

  @Test
  void makesAnEnvironmentThatIsValid() {
    Assumptions.assumeTrue(Files.isDirectory(SCHEMAS), "the schemas are missing");
    Programs.assumeProgram("xmllint");
    CliRun run =
        CliRun.done(
            "preview", appliance(), "--format", "ovf-env", "--set", "host=a<b>", "--locale", "de");
    assertTrue(run.out().contains("oe:value=\"a&lt;b&gt;\""), run.out());
    assertTrue(run.out().contains("oe:value=\"http://a&lt;b&gt;:${nobody}\""), run.out());
    assertTrue(run.out().contains("<Locale>de</Locale>"), run.out());
    assertTrue(run.err().contains("“url” keeps ${nobody}"), run.err());
    Path document = new Workshop(folder).text("env.xml", run.out());
    Programs.lines(
        folder,
        "xmllint",
        "--noout",
        "--schema",
        SCHEMAS.resolve("local-env/DSP8027.xsd").toAbsolutePath().toString(),
        document.toString());
  }

  @Test
  void makesAPageForABrowser() {
    String page = preview("--format", "html", "--set", "host=<b>&");
    assertTrue(page.contains("<td>“&lt;b&gt;&amp;”</td>"), page);
    assertFalse(page.contains("hunter2"));
    Programs.assumeProgram("xmllint");
    Path document = new Workshop(folder).text("page.html", page);
    Programs.lines(folder, "xmllint", "--noout", document.toString());
  }

  @Test
  void writesAnswersForDeploymentTools() {
    assertEquals(
        List.of(
            "--deploymentOption=big",
            "--net:'VM Network'='VM Network'",
            "--prop:host='it'\\''s'",
            "--prop:port=80",
            "--prop:secret=hunter2",
            "--prop:size=8"),
        preview("--format", "ovftool", "--option", "big", "--set", "host=it's").lines().toList());
    CliRun run = CliRun.done("preview", appliance(), "--format", "govc", "--set", "port=8080");
    assertEquals("small", run.json().get("Deployment"));
    assertEquals("VM Network", run.list("NetworkMapping").getFirst().get("Name"));
    assertEquals("8080", run.list("PropertyMapping").get(1).get("Value"));
    assertEquals(4, run.list("PropertyMapping").size());
  }

  @ParameterizedTest
  @CsvSource({
    "port=99999, 1, a number from 0 to 65535",
    "host=, 1, a value is expected",
    "url=x, 1, the publisher fixed its value",
    "nobody=1, 1, There is no property “nobody”.",
    "nonsense, 2, Write KEY=VALUE."
  })
  void refusesAnswersThatDoNotFit(String answer, int status, String message) {
    CliRun run = CliRun.ovation("preview", appliance(), "--set", answer).ended(status);
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @CsvSource({"--option, huge", "--system, nobody", "--format, pdf"})
  void refusesChoicesThatAreNotThere(String name, String value) {
    CliRun.ovation("preview", appliance(), name, value).ended(2);
  }
}
