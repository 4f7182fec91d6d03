package ovation.model.rules.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ovation.model.document.Snapshot;

/** The conformance level, and what raises it. */
class ConformanceTest {

  private static final String TEXT =
      """
      <Envelope xmlns='http://schemas.dmtf.org/ovf/envelope/1'
          xmlns:ovf='http://schemas.dmtf.org/ovf/envelope/1'
          xmlns:ovf2='http://schemas.dmtf.org/ovf/envelope/2'
          xmlns:rasd='http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData'
          xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a b'
          xmlns:vmw='http://www.vmware.com/schema/ovf' xml:lang='en'>
        <References/>
        <VirtualSystem ovf:id='vm'><Info/>
          <VirtualHardwareSection><Info/>
            <Item><rasd:BusNumber>0</rasd:BusNumber><rasd:Limit xsi:nil='true'/>{item}</Item>
          </VirtualHardwareSection>
          {system}
        </VirtualSystem>
      </Envelope>
      """;

  private static Conformance of(String inItem, String inSystem) {
    String text = TEXT.replace("{item}", inItem).replace("{system}", inSystem);
    return Conformance.of(Snapshot.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "``, 1",
        "<vmw:Config ovf:required='false' vmw:key='a'/>, 2",
        "<vmw:Config ovf:required='0'/>, 2",
        "<vmw:Config vmw:key='a'/>, 3",
        "<vmw:Config ovf:required='true'/>, 3",
        "<vmw:Config required='false'/>, 3",
        "<vmw:Config ovf:required='false'><vmw:Inner/></vmw:Config>, 2"
      })
  void anExtensionIsRequiredUnlessItSaysOtherwise(String extension, int level) {
    assertEquals(level, of(extension, "").level().number());
  }

  @Test
  void attributesNeverRequireAnything() {
    Conformance conformance = of("", "<EulaSection vmw:a='b'><Info/><License/></EulaSection>");
    assertEquals(ConformanceLevel.TWO, conformance.level());
    Raised raised = conformance.raisedBy().getFirst();
    assertEquals("@vmw:a", raised.name());
    assertEquals("Envelope/VirtualSystem[vm]/EulaSection", raised.place().path());
  }

  @Test
  void whatStandsInAnOptionalSectionCanBeLeftOutWithIt() {
    String section = "<EulaSection ovf:required='false'><Info/><License/><vmw:X/></EulaSection>";
    assertEquals(ConformanceLevel.TWO, of("", section).level());
  }

  @Test
  void onlyWhatRaisesTheLevelIsNamedAndOnce() {
    Conformance conformance =
        of(
            "<vmw:Config/><vmw:Config/><vmw:Other ovf:required='false'/>",
            "<ovf2:ScaleOutSection ovf2:id='x'><Info/></ovf2:ScaleOutSection>");
    assertEquals(ConformanceLevel.THREE, conformance.level());
    assertEquals(
        List.of("vmw:Config", "ovf2:ScaleOutSection"),
        conformance.raisedBy().stream().map(Raised::name).toList());
    assertEquals(2, conformance.raisedBy().getFirst().count());
    assertTrue(conformance.line().startsWith("3, "), conformance.line());
  }
}
