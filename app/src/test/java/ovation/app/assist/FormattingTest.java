package ovation.app.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import ovation.app.ui.Registry;
import ovation.model.document.Snapshot;
import ovation.model.xml.XmlElement;

class FormattingTest {
  private static Snapshot of(String text) {
    return Snapshot.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String all(String text) {
    return Formatting.format(of(text), 0, text.length());
  }

  @Test
  void elementsAreIndentedAsTheDocumentDoes() {
    assertEquals(
        "<a>\r\n\t<b>\r\n\t\t<c>x</c>\r\n\t\t<d/>\r\n\t</b>\r\n</a>",
        all("<a>\r\n\t<b><c>x</c>\r\n<d/></b></a>"));
  }

  @Test
  void whatHasTextBetweenIsLeftAlone() {
    String mixed = "<a>\n  <b>one <i>two</i>  three</b>\n</a>";
    assertEquals(mixed, all(mixed));
    String kept = "<a>\n  <b xml:space=\"preserve\"> <c/> </b>\n</a>";
    assertEquals(kept, all(kept));
    String leaf = "<a>\n  <b>  </b>\n</a>";
    assertEquals(leaf, all(leaf));
    String reference = "<a>&#32;<b/></a>";
    assertEquals("<a>&#32;<b/>\n</a>", all(reference));
  }

  @Test
  void onlyTheSelectionIsTouched() {
    String text = "<a>\n<b>\n<c/>\n</b>\n<d>\n<e/>\n</d>\n</a>";
    int from = text.indexOf("<d>");
    assertEquals(
        "<a>\n<b>\n<c/>\n</b>\n<d>\n    <e/>\n  </d>\n</a>",
        Formatting.format(of(text), from, text.indexOf("</d>") + 4));
  }

  /** Whatever is selected: without white space the text is what it was, and so is every value. */
  @Test
  void nothingButWhiteSpaceEverChanges() throws Exception {
    Snapshot before = Snapshot.of(Registry.bytes());
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 100; i++) {
      int from = random.nextInt(before.text().length());
      int to = from + random.nextInt(before.text().length() - from);
      Snapshot after = of(Formatting.format(before, from, to));
      assertEquals(before.text().replaceAll("\\s", ""), after.text().replaceAll("\\s", ""));
      assertTrue(same(before.root().orElseThrow(), after.root().orElseThrow()));
    }
    String text = before.text();
    assertEquals(text, Formatting.format(before, 0, text.length()), "it is in order already");
  }

  private static boolean same(XmlElement one, XmlElement other) {
    boolean same =
        one.elements().size() == other.elements().size()
            && (!one.elements().isEmpty() || one.text().equals(other.text()));
    for (int i = 0; same && i < one.elements().size(); i++) {
      same = same(one.elements().get(i), other.elements().get(i));
    }
    return same;
  }

  @Test
  void brokenTextStays() {
    Snapshot broken = of("<a><b></a>");
    assertSame(broken.text(), Formatting.format(broken, 0, 10));
  }
}
