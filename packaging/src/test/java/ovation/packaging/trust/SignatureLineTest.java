package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.InputException;

/** The line that signs a manifest, alone. */
class SignatureLineTest {

  private static SignatureLine in(String... lines) throws InputException {
    return SignatureLine.in(List.of(lines));
  }

  @Test
  void partsOfALine() throws Exception {
    SignatureLine line = in("A(x)= 00 ab\tCD");
    assertEquals("A", line.label());
    assertEquals("x", line.name());
    assertEquals("00abCD", line.hex());
    assertArrayEquals(new byte[] {0, (byte) 0xab, (byte) 0xcd}, line.signature());
    assertEquals("A(“x”)", line.toString());
    SignatureLine odd = in(" SHA256 (a (b)=c) = 1");
    assertEquals("SHA256", odd.label());
    assertEquals("a (b)=c", odd.name());
  }

  @Test
  void digitsGoOnOverLinesUntilSomethingElseComes() throws Exception {
    assertEquals("00112233", in("a", "X(y)= 00", "11 22", "33", "end", "44").hex());
    assertEquals("00", in("X(y)= 00", "", "11").hex());
    assertEquals("0011", in("77", "X(y)=00", "11").hex(), "what stands before does not count");
    assertEquals("", in("X(y)=").hex());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "(x)= 00",
        "=A(x) 00",
        "A(x) 00",
        "A x= 00",
        "A(x= 00",
        "A B(x)= 00",
        "A_(x)= 0"
      })
  void otherLinesAreNone(String line) {
    InputException said = assertThrows(InputException.class, () -> in(line));
    assertEquals("It holds no signature line, such as SHA256(name.mf)= digits.", said.getMessage());
  }

  @Test
  void labelsHaveALimit() throws Exception {
    assertEquals(32, in("A".repeat(32) + "(x)= 00").label().length());
    assertThrows(InputException.class, () -> in("A".repeat(33) + "(x)= 00"));
  }

  @Test
  void oneLineOnly() {
    assertEquals(
        "It holds more than one signature line.",
        assertThrows(InputException.class, () -> in("A(x)= 00", "-", "B(y)= 00")).getMessage());
  }

  @Test
  void digitsThatAreNone() throws Exception {
    assertEquals("The signature line holds no signature.", refused(""));
    assertEquals("The signature is not written in hexadecimal digits.", refused("0g"));
    assertEquals("The signature has an odd number of hexadecimal digits.", refused("000"));
    assertEquals("The signature has more than 8192 digits.", refused("0".repeat(8193)));
    assertEquals(4096, in("A(x)= " + "0".repeat(8192)).signature().length);
  }

  private static String refused(String digits) throws InputException {
    SignatureLine line = new SignatureLine("A", "x", digits);
    return String.valueOf(assertThrows(InputException.class, line::signature).getMessage());
  }
}
