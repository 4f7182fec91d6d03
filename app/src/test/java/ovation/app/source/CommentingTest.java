package ovation.app.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommentingTest {
  @Test
  void aLineOrASelectionBecomesACommentAndComesBack() {
    String text = "<a>\n  <b/>\n  <c/>\n</a>";
    int caret = text.indexOf("b/>");
    String commented = Commenting.toggle(text, caret, caret).orElseThrow();
    assertEquals("<a>\n  <!-- <b/> -->\n  <c/>\n</a>", commented);
    int inside = commented.indexOf("b/>");
    assertEquals(Optional.of(text), Commenting.toggle(commented, inside, inside));
    String both =
        Commenting.toggle(text, text.indexOf("  <b/>"), text.indexOf("</a>")).orElseThrow();
    assertEquals("<a>\n  <!-- <b/>\n  <c/> -->\n</a>", both);
    assertEquals(
        Optional.of(text), Commenting.toggle(both, both.indexOf("<c/>"), both.indexOf("<c/>")));
  }

  @Test
  void aCommentWithinIsNeverCommented() {
    String text = "<a>\n<!-- x --><b/>\n</a>";
    assertEquals(Optional.empty(), Commenting.toggle(text, 4, text.indexOf("</a>")));
    assertEquals(Optional.empty(), Commenting.toggle("<a>\n\n</a>", 4, 4));
  }
}
