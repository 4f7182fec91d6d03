package ovation.app.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitScaleTest {
  private static final UnitScale.Unit GIB = UnitScale.BYTES.units().get(3);

  @ParameterizedTest
  @CsvSource({
    "8, 8589934592",
    "1.5, 1610612736",
    "'1,5', 1610612736",
    "512 MiB, 536870912",
    "2t, 2199023255552",
    "1 024 mb, 1073741824",
    "0, 0"
  })
  void readsWhatPeopleType(String typed, long bytes) {
    assertEquals(Optional.of(bytes), UnitScale.BYTES.parse(typed, GIB));
  }

  @ParameterizedTest
  @CsvSource({"''", "-1", "8 GHz", "1e3", "0.0000000001", "99999999999999999", "${size}"})
  void refusesTheRest(String typed) {
    assertEquals(Optional.empty(), UnitScale.BYTES.parse(typed, GIB));
  }

  @Test
  void describesInTheLargestUnitThatLosesNothing() {
    assertEquals("8 GiB", UnitScale.BYTES.describe(8L << 30));
    assertEquals("1536 MiB", UnitScale.BYTES.describe(1536L << 20));
    assertEquals("0 B", UnitScale.BYTES.describe(0));
    assertEquals("1001 B", UnitScale.BYTES.describe(1001));
    assertEquals("4", UnitScale.count("").describe(4));
    assertEquals("2400 MHz", UnitScale.HERTZ.describe(2_400_000_000L));
  }

  @Test
  void anEmptyFieldBeginsWithGigabytes() {
    assertEquals(GIB, UnitScale.BYTES.usual());
    assertEquals("GHz", UnitScale.HERTZ.usual().name());
    assertEquals("s", UnitScale.count("s").usual().name());
  }
}
