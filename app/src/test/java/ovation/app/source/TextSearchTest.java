package ovation.app.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextSearchTest {
  private static final String TEXT =
      """
      <a name="Front"><!-- Front --><Front x='front 1'>Front &amp; Back</Front>
      <b>Frontier, FRONT</b><![CDATA[Front]]></a>
      """;

  private static List<String> found(TextQuery query) {
    return TextSearch.find(TEXT, query).stream()
        .map(hit -> hit.start() + TEXT.substring(hit.start(), hit.end()))
        .toList();
  }

  @Test
  void valuesAreNeitherNamesNorComments() {
    assertEquals(
        List.of("9Front", "40front", "49Front", "77Frontier".substring(0, 7), "87FRONT"),
        found(new TextQuery("front", false, false, true)));
    assertEquals(9, found(new TextQuery("front", false, false, false)).size());
  }

  @Test
  void caseAndWords() {
    assertEquals(
        List.of("9Front", "49Front", "77Front"), found(new TextQuery("Front", true, false, true)));
    assertEquals(List.of("9Front", "49Front"), found(new TextQuery("Front", true, true, true)));
  }

  @Test
  void valuesAreReadAsWhatTheyMean() {
    List<TextHit> hits = TextSearch.find(TEXT, new TextQuery("t & B", true, false, true));
    assertEquals(1, hits.size());
    TextQuery query = new TextQuery("& Back", true, false, true);
    String replaced = TextSearch.replace(TEXT, query, TextSearch.find(TEXT, query), "<\"&'>");
    assertEquals(TEXT.replace("&amp; Back", "&lt;&quot;&amp;&apos;&gt;"), replaced);
  }

  @Test
  void patternsAreText() {
    assertEquals(List.of(), found(new TextQuery(".*", false, false, false)));
    assertEquals(List.of(), found(new TextQuery("", false, false, false)));
    TextQuery query = new TextQuery("Front", true, true, true);
    assertEquals(
        TEXT.replace("\"Front\"", "\"$1\\\"").replace(">Front &", ">$1\\ &"),
        TextSearch.replace(TEXT, query, TextSearch.find(TEXT, query), "$1\\"));
  }
}
