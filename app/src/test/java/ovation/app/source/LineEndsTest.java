package ovation.app.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTest {
  @ParameterizedTest
  @CsvSource({
    "a|b|c, a|x|c, a|x|c",
    "a~b|c, a|b2|c, a~b2|c",
    "a~b~c, a|b|c|d, a~b~c~d",
    "a~b|c^d, |b|c|d, ~b|c^d",
    "a~b, ab, ab",
    "a~~b, a|b, a~b",
    "~, x|, x~",
    "a^b, a|x|b, a^x^b"
  })
  void untouchedLinesKeepTheirEnds(String original, String edited, String wanted) {
    assertEquals(ends(wanted), LineEnds.carryOver(ends(original), ends(edited)));
  }

  @Test
  void nothingChangedIsNothingChanged() {
    String text = "a\r\nb\nc\rd\r\n";
    assertEquals(text, LineEnds.carryOver(text, LineEnds.unified(text)));
  }

  @Test
  void placesAndOffsetsAgree() {
    LineMap map = new LineMap("ab\r\ncd\n\re");
    assertEquals(4, map.lines());
    assertEquals(new LineMap.Place(1, 1), map.place(5));
    assertEquals(new LineMap.Place(0, 2), map.place(3));
    assertEquals(new LineMap.Place(3, 1), map.place(99));
    assertEquals(5, map.offset(1, 1));
    assertEquals(6, map.offset(1, 9));
    assertEquals(1, new LineMap("").lines());
  }

  private static String ends(String text) {
    return text.replace("|", "\n").replace("~", "\r\n").replace("^", "\r");
  }
}
