package ovation.model.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.ResourceAllocationSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.ResourceType;
import ovation.model.xml.XmlElement;

class EffectiveHardwareTest {

  private static final VirtualSystem WEB = (VirtualSystem) Appliance.content("web");

  private static Optional<BigInteger> number(long number) {
    return Optional.of(BigInteger.valueOf(number));
  }

  @Test
  void laterItemsReplaceWhatEarlierOnesSay() {
    EffectiveHardware big = EffectiveHardware.of(WEB, "big");
    assertEquals(1, big.devices().size());
    EffectiveDevice memory = big.first(ResourceType.MEMORY).orElseThrow();
    assertEquals("More memory", memory.device().name());
    assertEquals(Optional.of(4L << 30), memory.device().bytes());
    EffectiveHardware small = EffectiveHardware.of(WEB, "small");
    assertEquals(2, small.devices().size());
    assertEquals(Optional.of(1L << 30), small.devices().getFirst().device().bytes());
    assertTrue(small.devices().stream().anyMatch(d -> "2".equals(d.device().instanceId())));
  }

  @Test
  void elementsComeWithTheirAttributesAndSettingsByTheirKey() {
    List<XmlElement> properties =
        EffectiveHardware.of(WEB, "big").devices().getFirst().properties();
    XmlElement name =
        properties.stream().filter(e -> e.localName().equals("ElementName")).findFirst().get();
    assertEquals(Optional.of("more"), name.attribute(Namespaces.VMW, "note"));
    assertEquals(Optional.empty(), name.attribute(Namespaces.OVF, "msgid"));
    assertEquals(
        List.of("a=1", "b=2"),
        properties.stream()
            .filter(e -> e.localName().equals("Config"))
            .map(e ->
                e.attribute(Namespaces.VMW, "key").orElse("")
                    + "="
                    + e.attribute(Namespaces.VMW, "value").orElse(""))
            .toList());
  }

  @Test
  void rangesAreInTheUnitsOfEachMarker() {
    EffectiveDevice big = EffectiveHardware.of(WEB, "big").devices().getFirst();
    assertEquals(new Range(number(512L << 20), number(4L << 30), number(8L << 30)), big.bytes());
    assertEquals(new Range(number(512), number(4096), number(8)), big.quantity());
    Range small = EffectiveHardware.of(WEB, "small").devices().getFirst().bytes();
    assertEquals(Optional.empty(), small.max());
    assertTrue(small.isLimited());
  }

  @Test
  void resourcesOfCollectionsMergeLikewise() {
    ResourceAllocationSection pool =
        Appliance.content("all").sections(ResourceAllocationSection.class).getFirst();
    assertEquals(
        number(900), EffectiveHardware.of(pool, "big").devices().getFirst().reservation().normal());
    assertEquals(
        number(300), EffectiveHardware.of(pool, null).devices().getFirst().reservation().normal());
  }
}
