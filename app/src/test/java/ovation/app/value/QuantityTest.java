package ovation.app.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ovation.app.field.UnitScale;
import ovation.app.ui.Screen;
import ovation.model.document.Snapshot;
import ovation.model.xml.XmlElement;

/** Numbers are shown in units that people use, and written in the descriptor's own. */
class QuantityTest {
  private static XmlElement element(String inside) {
    String text = "<Item capacityAllocationUnits=\"byte * 2^30\">" + inside + "</Item>";
    return Snapshot.of(text.getBytes(StandardCharsets.UTF_8)).root().orElseThrow();
  }

  private static Quantity of(String name, String inside) {
    return Quantity.of(name, element(inside)).orElseThrow();
  }

  @Test
  void theUnitBesideItCounts() {
    String memory = "<AllocationUnits>byte * 2^20</AllocationUnits>";
    assertEquals(new Quantity(UnitScale.BYTES, 1 << 20), of("Limit", memory));
    assertEquals(new Quantity(UnitScale.BYTES, 1 << 20), of("VirtualQuantity", memory));
    assertEquals(new Quantity(UnitScale.BYTES, 1 << 30), of("capacity", ""));
    assertEquals(
        new Quantity(UnitScale.BYTES, 1 << 10),
        of("VirtualQuantity", memory + "<VirtualQuantityUnits>KB</VirtualQuantityUnits>"));
    assertEquals(new Quantity(UnitScale.BYTES, 1), of("VirtualResourceBlockSize", memory));
  }

  @Test
  void processorsHaveAClockAndAreCounted() {
    String processor = "<AllocationUnits>hertz * 10^6</AllocationUnits>";
    assertEquals(new Quantity(UnitScale.HERTZ, 1_000_000), of("Reservation", processor));
    assertEquals(new Quantity(UnitScale.count(""), 1), of("VirtualQuantity", processor));
  }

  @Test
  void withoutAUnitOnlyMemoryIsInBytes() {
    assertEquals(UnitScale.BYTES, of("Limit", "<ResourceType>4</ResourceType>").scale());
    assertEquals(UnitScale.count(""), of("Limit", "<ResourceType>3</ResourceType>").scale());
    assertEquals(
        UnitScale.count(""), of("Limit", "<AllocationUnits>parsec</AllocationUnits>").scale());
    assertEquals(1 << 20, Quantity.of("Limit", element(""), "byte * 2^20").orElseThrow().factor());
    assertEquals(Optional.empty(), Quantity.of("ElementName", element("")));
  }

  @Test
  void isWrittenInWholeUnitsOnly() {
    Quantity gib = new Quantity(UnitScale.BYTES, 1L << 30);
    assertEquals("3221225472", gib.shown("3"));
    assertEquals(Optional.of("3"), gib.written("3221225472"));
    assertEquals(Optional.empty(), gib.written("3221225473"));
    assertEquals(
        "Enter a whole multiple of 1 GiB, the unit in the descriptor",
        gib.refusal("512", Screen.english()).orElseThrow());
    assertEquals(Optional.empty(), gib.refusal("${disk}", Screen.english()));
  }

  @Test
  void whatIsNoNumberOrTooLargeIsShownAsItIs() {
    Quantity gib = new Quantity(UnitScale.BYTES, 1L << 30);
    assertEquals("${disk}", gib.shown("${disk}"));
    assertEquals(Optional.of("${disk}"), gib.written("${disk}"));
    assertEquals("", gib.shown(""));
    assertEquals("99999999999 × 1 GiB", gib.shown("99999999999"));
  }
}
