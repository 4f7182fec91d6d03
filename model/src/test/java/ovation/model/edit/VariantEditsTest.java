package ovation.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ovation.model.Schemas;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;

/** What options have of their own, made and taken away; xmllint judges each step. */
class VariantEditsTest {

  private static final List<String> OPTIONS = List.of("small", "medium", "large");

  private static final String TEXT =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData">
        <References/>
        <DeploymentOptionSection>
          <Info>Sizes</Info>
          <Configuration ovf:id="small"><Label>S</Label><Description>S</Description></Configuration>
          <Configuration ovf:id="medium"><Label>M</Label><Description>M</Description></Configuration>
          <Configuration ovf:id="large"><Label>L</Label><Description>L</Description></Configuration>
        </DeploymentOptionSection>
        <VirtualSystem ovf:id="vm">
          <Info>A system</Info>
          <ProductSection>
            <Info>Product</Info>
            <Property ovf:key="workers" ovf:type="uint8" ovf:value="2">
              <Label>Workers</Label>
              <Value ovf:value="8" ovf:configuration="medium large"/>
            </Property>
          </ProductSection>
          <VirtualHardwareSection>
            <Info>Hardware</Info>
            <Item>
              <rasd:ElementName>CPU</rasd:ElementName>
              <rasd:InstanceID>1</rasd:InstanceID>
              <rasd:ResourceType>3</rasd:ResourceType>
              <rasd:VirtualQuantity>2</rasd:VirtualQuantity>
            </Item>
            <Item>
              <rasd:AllocationUnits>byte * 2^30</rasd:AllocationUnits>
              <rasd:ElementName>Memory</rasd:ElementName>
              <rasd:InstanceID>2</rasd:InstanceID>
              <rasd:ResourceType>4</rasd:ResourceType>
              <rasd:VirtualQuantity>4</rasd:VirtualQuantity>
            </Item>
            <Item ovf:configuration="medium large">
              <rasd:AllocationUnits>byte * 2^30</rasd:AllocationUnits>
              <rasd:ElementName>Memory</rasd:ElementName>
              <rasd:InstanceID>2</rasd:InstanceID>
              <rasd:ResourceType>4</rasd:ResourceType>
              <rasd:VirtualQuantity>8</rasd:VirtualQuantity>
            </Item>
          </VirtualHardwareSection>
        </VirtualSystem>
      </Envelope>
      """;

  private Snapshot now = Snapshot.of(TEXT.getBytes(StandardCharsets.UTF_8));

  private void step(Function<Envelope, Edit> edit) throws IOException {
    now = now.apply(edit.apply(envelope()));
    Schemas.assertValid(now.text(), "1.1.1");
  }

  private Envelope envelope() {
    return now.envelope().orElseThrow();
  }

  private VirtualHardwareSection hardware() {
    return envelope().systems().getFirst().hardware().getFirst();
  }

  private Device device(String id, @Nullable String option) {
    return Devices.of(hardware(), option).stream()
        .filter(device -> id.equals(device.instanceId()))
        .findFirst()
        .orElseThrow();
  }

  private List<@Nullable String> quantities(String id) {
    return OPTIONS.stream()
        .<@Nullable String>map(option -> device(id, option).value(HardwareItem::virtualQuantity))
        .toList();
  }

  @Test
  void anOptionGetsAndLosesItsOwnValue() throws IOException {
    step(e -> VariantEdits.set(hardware(), device("1", "large"), "large", "VirtualQuantity", "16"));
    assertEquals(List.of("2", "2", "16"), quantities("1"));
    step(e -> VariantEdits.set(hardware(), device("1", "large"), "large", "VirtualQuantity", "32"));
    assertEquals(5, hardware().items().size() + 1, "the variant is changed, not doubled");
    step(e -> VariantEdits.set(hardware(), device("1", null), null, "VirtualQuantity", "4"));
    assertEquals(List.of("4", "4", "32"), quantities("1"));
    step(e -> VariantEdits.clear(device("1", "large"), "large"));
    assertEquals(List.of("4", "4", "4"), quantities("1"));
  }

  @Test
  void aValueThatOptionsShareStaysWithTheOthers() throws IOException {
    step(e -> VariantEdits.setMemory(hardware(), device("2", "large"), "large", 16L << 30));
    assertEquals(List.of("4", "8", "16"), quantities("2"));
    step(e -> VariantEdits.clear(device("2", "medium"), "medium"));
    assertEquals(List.of("4", "4", "16"), quantities("2"));
    step(e -> VariantEdits.setMemory(hardware(), device("2", "small"), "small", 512L << 20));
    assertEquals(512L << 20, device("2", "small").bytes().orElseThrow());
    assertThrows(
        EditException.class,
        () -> VariantEdits.setMemory(hardware(), device("2", "small"), "small", 1000));
  }

  @Test
  void aDeviceIsTakenFromAnOptionAndGivenBack() throws IOException {
    step(e -> VariantEdits.setPresent(hardware(), "1", "small", OPTIONS, false));
    assertTrue(now.text().contains("<Item ovf:configuration=\"medium large\">"), now.text());
    assertFalse(VariantEdits.isShared(hardware(), "1"));
    step(e -> VariantEdits.setPresent(hardware(), "1", "medium", OPTIONS, false));
    assertThrows(
        EditException.class,
        () -> VariantEdits.setPresent(hardware(), "1", "large", OPTIONS, false));
    step(e -> VariantEdits.setPresent(hardware(), "1", "medium", OPTIONS, true));
    step(e -> VariantEdits.setPresent(hardware(), "1", "small", OPTIONS, true));
    assertTrue(VariantEdits.isShared(hardware(), "1"));
    assertEquals(TEXT, now.text());
  }

  @Test
  void aPropertyGetsItsOwnDefault() throws IOException {
    step(e -> ProductEdits.setValue(property(), "large", "32"));
    assertEquals(2, property().values().size());
    assertTrue(now.text().contains("ovf:value=\"8\" ovf:configuration=\"medium\""), now.text());
    step(e -> ProductEdits.setValue(property(), "large", null));
    step(e -> ProductEdits.setValue(property(), "medium", null));
    assertTrue(property().values().isEmpty());
  }

  private Property property() {
    return envelope()
        .systems()
        .getFirst()
        .sections(ProductSection.class)
        .getFirst()
        .properties()
        .getFirst();
  }

  private Configuration option(String id) {
    return envelope().configurations().stream()
        .filter(option -> id.equals(option.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void optionsAreRenamedOrderedAndRemovedWithAllThatIsTheirs() throws IOException {
    step(e -> OptionEdits.rename(e, option("large"), "huge"));
    assertFalse(now.text().contains("large"), now.text());
    assertEquals("8", device("2", "huge").value(HardwareItem::virtualQuantity));
    step(e -> OptionEdits.move(option("huge"), option("small")));
    assertEquals("huge", envelope().configurations().getFirst().id());
    step(e -> OptionEdits.removeWithVariants(e, option("huge")));
    step(e -> OptionEdits.removeWithVariants(e, option("medium")));
    assertEquals(2, hardware().items().size());
    assertTrue(property().values().isEmpty());
  }
}
