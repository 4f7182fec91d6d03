package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sentences keep their arguments apart from their words. */
class SaidTest {

  @Test
  void packageTextIsNeverAPattern() {
    Said said = Said.of(Saying.CHAIN_BROKEN, "CN={1} $1 \\", Said.asIs("{0}"));
    assertEquals("The chain up to CN={1} $1 \\ does not hold: {0}.", said.text());
  }

  @Test
  void everyArgumentIsWorded() {
    Said.Name name = new Said.Name("a.ovf");
    assertEquals(
        "The package is not signed, and the descriptor “a.ovf” is not covered by the manifest.",
        Said.of(Saying.UNSIGNED_GAPS, new Said.Within(Said.of(Saying.DESCRIPTOR_UNCOVERED, name)))
            .text());
    assertEquals(
        "The certificate of CN=X has expired, on 2026-06-01.",
        Said.of(
                Saying.LINK_DEFECT,
                new Said.Alone(Said.of(Saying.DEFECT_EXPIRED, "CN=X", TestKeys.NOW)))
            .text());
    assertEquals("3 files were not read.", Said.of(Saying.FILES_NOT_READ, 3L).text());
  }

  @Test
  void otherLanguagesPutTheArgumentsWhereTheyWant() {
    Said said = Said.of(Saying.OTHER_DIGEST, "SHA1", "SHA256");
    assertEquals("SHA256 statt SHA1", said.fill("{1} statt {0}", Object::toString));
  }

  @Test
  void noTwoSayTheSame() {
    Set<String> words = new HashSet<>();
    assertTrue(Arrays.stream(Saying.values()).map(Saying::english).allMatch(words::add));
  }
}
