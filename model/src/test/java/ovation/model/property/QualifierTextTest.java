package ovation.model.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One qualifier changes, the others stay to the character. */
class QualifierTextTest {

  @Test
  void whatIsChangedStaysInItsPlace() {
    assertEquals(
        "minlen( 1 ) ; MaxLen(20), Ip('Net A')",
        QualifierText.with("minlen( 1 ) ; MAXLEN (64), Ip('Net A')", "MaxLen", List.of("20")));
    assertEquals("MinLen(3)", QualifierText.with(null, "MinLen", List.of("3")));
    assertEquals("MinLen(3)", QualifierText.with("  ", "MinLen", List.of("3")));
    assertEquals("Ip(), MinLen(3)", QualifierText.with("Ip()", "MinLen", List.of("3")));
    assertEquals("Ip(\"Net A\")", QualifierText.with("Ip ()", "Ip", List.of("Net A")));
  }

  @Test
  void choicesAreReadAsTheyWereWritten() {
    List<String> choices = List.of("Sugar", "", "E\"scape", "Com,ma", "Sla\\sh", "12");
    String text = QualifierText.with("MinLen(1)", "ValueMap", choices);
    assertEquals(choices, Qualifiers.parse(text).valueMap().orElseThrow());
    assertEquals("MinLen(1)", QualifierText.without(text, "valuemap"));
  }

  @Test
  void whatIsRemovedTakesItsSeparatorAlong() {
    assertEquals("MaxLen(2)", QualifierText.without("MinLen(1), MaxLen(2)", "MinLen"));
    assertEquals("MinLen(1)", QualifierText.without("MinLen(1), MaxLen(2)", "MaxLen"));
    assertEquals(
        "MinLen(1) Ip", QualifierText.without("MinLen(1) MaxLen(2) Ip MaxLen(3)", "MaxLen"));
    assertNull(QualifierText.without("MinLen(1)", "MinLen"));
    assertNull(QualifierText.without(null, "MinLen"));
    assertEquals("MinLen(1)", QualifierText.without("MinLen(1)", "MaxLen"));
  }
}
