package ovation.model.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ovation.model.text.Sentence;

/** Qualifiers, types and values of properties. */
class QualifiersTest {

  @Test
  void readsQuotesEscapesAndEmptyValues() {
    Qualifiers qualifiers =
        Qualifiers.parse("ValueMap{\"Sugar\", \"\", \"E\\\"scape\", \"Com,ma\", \"Sla\\\\sh\"}");
    assertEquals(Optional.empty(), qualifiers.fault());
    assertEquals(
        List.of("Sugar", "", "E\"scape", "Com,ma", "Sla\\sh"), qualifiers.valueMap().orElseThrow());
  }

  @Test
  void readsSeveralByCommasOrBlanks() {
    for (String text :
        List.of("MinLen(1),MaxLen(64)", "MinLen(1) MaxLen(64)", " minlen( 1 ) ; MaxLen (64),")) {
      Qualifiers qualifiers = Qualifiers.parse(text);
      assertEquals(Optional.empty(), qualifiers.fault(), text);
      assertEquals(Optional.of(BigDecimal.ONE), qualifiers.number("MinLen"), text);
      assertEquals(Optional.of(new BigDecimal(64)), qualifiers.number("MaxLen"), text);
    }
  }

  @Test
  void readsVendorSpellings() {
    for (String text : List.of("Ip", "Ip()", "Ip(\"Net A\")", "Ip('Net A')", "Ip(Net A)")) {
      Qualifiers qualifiers = Qualifiers.parse(text);
      assertEquals(Optional.empty(), qualifiers.fault(), text);
      assertTrue(qualifiers.all().getFirst().isVendor(), text);
    }
    assertEquals(List.of("Net A"), Qualifiers.parse("Ip('Net A')").all().getFirst().arguments());
  }

  @Test
  void tellsWhereTheTextIsWrong() {
    assertTrue(Qualifiers.parse("MinLen(1").fault().isPresent());
    assertTrue(Qualifiers.parse("ValueMap{\"a").fault().isPresent());
    assertTrue(Qualifiers.parse("(1)").fault().isPresent());
    assertEquals(Qualifiers.NONE, Qualifiers.parse(null));
  }

  @Test
  void hugeNumbersAreNone() {
    assertEquals(Optional.empty(), Qualifiers.parse("MaxValue(1e999999999)").number("MaxValue"));
    assertEquals(Optional.empty(), Qualifiers.parse("MaxValue(٣)").number("MaxValue"));
  }

  @Test
  void knowsTypesAndTheirLimits() {
    assertTrue(PropertyType.parse("uint8").orElseThrow().isStandard());
    assertEquals(Optional.of(new BigDecimal(255)), PropertyType.parse("uint8").orElseThrow().max());
    assertEquals(
        Optional.of(new BigDecimal("-128")), PropertyType.parse("sint8").orElseThrow().min());
    PropertyType text = PropertyType.parse("string(1..20)").orElseThrow();
    assertEquals(Optional.of(new BigDecimal(20)), text.max());
    assertEquals(Optional.empty(), PropertyType.parse("password(8..)").orElseThrow().max());
    assertEquals(
        List.of("a", "b"), PropertyType.parse("string[\"a\", \"b\"]").orElseThrow().choices());
    assertEquals(PropertyType.Kind.COMPUTED, PropertyType.parse("ip:LAN").orElseThrow().kind());
    assertEquals(Optional.empty(), PropertyType.parse("text"));
  }

  @Test
  void saysWhatIsExpected() {
    assertEquals(Optional.of("a number from 0 to 255"), expected("256", "uint8", ""));
    assertEquals(Optional.empty(), expected("255", "uint8", ""));
    assertEquals(Optional.of("a whole number"), expected("1.5", "uint8", ""));
    assertEquals(Optional.of("true or false"), expected("yes", "boolean", ""));
    assertEquals(
        Optional.of("a text of at least 3 characters"), expected("ab", "string", "MinLen(3)"));
    assertEquals(Optional.empty(), expected("😀😀😀", "string", "MaxLen(3)"));
    assertEquals(
        Optional.of("one of \"a\", \"b\""), expected("c", "string", "ValueMap{\"a\",\"b\"}"));
    assertEquals(Optional.of("a number up to 9"), expected("10", "int", "MaxValue(9)"));
  }

  private static Optional<String> expected(String value, String type, String qualifiers) {
    return ValueCheck.expected(
            value, PropertyType.parse(type).orElseThrow(), Qualifiers.parse(qualifiers))
        .map(Sentence::text);
  }
}
