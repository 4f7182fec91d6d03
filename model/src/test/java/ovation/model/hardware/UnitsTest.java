package ovation.model.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "512|byte * 2^20|536870912",
        "512|byte*2^20|536870912",
        "1|byte * 2^30|1073741824",
        "8|byte*1024*1024|8388608",
        "4096|MegaBytes|4294967296",
        "4|GB|4294967296",
        "4|GigaBytes|4294967296",
        "16|KB|16384",
        "7|byte|7",
        "7|bytes|7",
        "9|Bytes * 2^10|9216",
        "12||12",
        "3|byte * 10^9|3000000000",
        "3|byte*10^6|3000000",
        "2|byte * 2 ^ 20|2097152",
        "2|  byte   *  2^20 |2097152",
        "2|BYTE * 2^20|2097152",
        "2|byte * 1024|2048",
        "2|byte * 2^10 * 2^10|2097152",
        "1|byte * 2^40|1099511627776",
        "2|KiloBytes|2048",
        "2|Kilobyte|2048",
        "2|megabytes|2097152",
        "2|MiB|2097152",
        "2|kb|2048",
        "2|TeraBytes|2199023255552",
        "2|GiB|2147483648",
        "8388608|bit * 8|8388608",
        "5|bit * 2^23|5242880",
        "9223372036854775807|byte|9223372036854775807"
      })
  void readsEverySpellingSeen(String value, String unit, long bytes) {
    assertEquals(Optional.of(bytes), Units.bytes(value, unit));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8|hertz * 10^6",
        "9223372036854775808|byte",
        "8|byte * 2^99",
        "8|byte * 2^999999999",
        "8|parsecs",
        "8|bit",
        "8|MHz",
        "8|byte * 2^-3",
        "8|byte *",
        "8|2^20",
        "8|count",
        "-1|byte",
        "1e9|byte",
        "'٣'|byte",
        "@@SIZE@@|byte",
        "123456789012345678901|byte"
      })
  void refusesWhatIsNoQuantityOfBytes(String value, String unit) {
    assertEquals(Optional.empty(), Units.bytes(value, unit));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hertz * 10^6|1000000",
        "hertz*10^6|1000000",
        "Hertz*10^9|1000000000",
        "HERTZ * 10^3|1000",
        "hertz|1",
        "Hz|1",
        "MHz|1000000",
        "mhz|1000000",
        "GHz|1000000000",
        "MegaHertz|1000000",
        "KiloHertz|1000"
      })
  void readsFrequencies(String unit, long factor) {
    assertEquals(Optional.of(new Units.Unit(Units.Base.HERTZ, factor)), Units.parse(unit));
  }

  @ParameterizedTest
  @CsvSource({
    "8GiB,8589934592",
    "512 MB,536870912",
    "1.5g,1610612736",
    "100,100",
    "2 tib,2199023255552"
  })
  void readsSizesAsPeopleWriteThem(String text, long bytes) {
    assertEquals(Optional.of(bytes), ByteSize.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GiB", "-1", "1.0000001 KiB", "8 GiBs", "1e9"})
  void refusesWhatIsNoSize(String text) {
    assertEquals(Optional.empty(), ByteSize.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"0,0 B", "1023,1023 B", "1024,1 KiB", "1610612736,1.5 GiB", "68719476736,64 GiB"})
  void formatsInTheLargestFittingUnit(long bytes, String text) {
    assertEquals(text, ByteSize.format(bytes));
  }
}
