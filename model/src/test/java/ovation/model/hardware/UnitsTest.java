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
