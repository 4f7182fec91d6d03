package ovation.app.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import ovation.app.text.Texts;
import ovation.model.text.Sentence;

class ReasonsTest {
  private static final Sentence UNSIGNED = Sentence.of("The package is not signed.");

  @Test
  void onlyTheFirstReasonsAreSaid() {
    assertEquals("Das Paket ist nicht signiert.", first(1));
    assertEquals(String.join(" ", Collections.nCopies(3, first(1))), first(3));
    assertEquals(first(3) + " Und 2 weitere.", first(5));
  }

  private static String first(int reasons) {
    List<Sentence> all = Collections.nCopies(reasons, UNSIGNED);
    return Reasons.first(all, Texts.in(Locale.GERMAN));
  }
}
