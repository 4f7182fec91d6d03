package ovation.app.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlLexerTest {
  private static List<String> colours(String text) {
    List<String> found = new ArrayList<>();
    XmlLexer.State state = XmlLexer.State.CONTENT;
    for (String line : text.split("\n", -1)) {
      XmlLexer.Line scanned = XmlLexer.scan(line, state);
      int at = 0;
      for (XmlToken token : scanned.tokens()) {
        assertEquals(at, token.start(), "no gaps in " + line);
        at = token.end();
        if (!line.substring(token.start(), token.end()).isBlank()) {
          found.add(token.kind() + " " + line.substring(token.start(), token.end()).strip());
        }
      }
      assertEquals(line.length(), at);
      state = scanned.end();
    }
    return found;
  }

  @Test
  void elementsAndAttributes() {
    assertEquals(
        List.of(
            "ELEMENT <ovf:File",
            "ATTRIBUTE ovf:href=",
            "VALUE \"a>b\"",
            "ELEMENT />",
            "TEXT x",
            "ENTITY &amp;",
            "TEXT y"),
        colours("<ovf:File ovf:href=\"a>b\"/>x&amp;y"));
  }

  @Test
  void statesCrossLines() {
    assertEquals(
        List.of(
            "COMMENT <!-- a",
            "COMMENT <b> -->",
            "ELEMENT <c",
            "ATTRIBUTE d=",
            "VALUE 'e",
            "VALUE f'",
            "ELEMENT >",
            "CDATA <![CDATA[ g",
            "CDATA <h> ]]>",
            "ELEMENT </c>"),
        colours("<!-- a\n<b> --><c\nd='e\nf'><![CDATA[ g\n<h> ]]></c>"));
  }

  @Test
  void brokenTextIsColouredToo() {
    assertEquals(List.of("ELEMENT <a", "ELEMENT <b>", "TEXT &x"), colours("<a <b>&x"));
    assertEquals(
        List.of("INSTRUCTION <?xml version=\"1.0\"?>"), colours("<?xml version=\"1.0\"?>"));
  }
}
