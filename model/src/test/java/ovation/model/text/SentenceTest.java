package ovation.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceTest {

  private static final Language LATIN =
      new Language() {
        private final Map<String, String> words =
            Map.of(
                "{0} is of {1}.", "{1} habet {0}.",
                "{0} dog", "{0} canis",
                "{0} dogs", "{0} canes",
                "a cat", "feles");

        @Override
        public String pattern(String english) {
          return words.getOrDefault(english, english);
        }

        @Override
        public String quoted(String text) {
          return "«" + text + "»";
        }

        @Override
        public String number(String english) {
          return english.replace('.', ',');
        }

        @Override
        public String day(Instant instant) {
          return "die " + instant.atOffset(ZoneOffset.UTC).getDayOfMonth();
        }
      };

  private static Sentence of(int dogs) {
    return Sentence.of(
        "{0} is of {1}.", Sentence.count(dogs, "{0} dog", "{0} dogs"), new Quoted("Marcus"));
  }

  @Test
  void saysItsPartsInTheLanguage() {
    assertEquals("1 dog is of \"Marcus\".", of(1).text());
    assertEquals("0 dogs is of \"Marcus\".", of(0).toString());
    assertEquals("«Marcus» habet 2 canes.", of(2).in(LATIN));
    assertEquals("«Marcus» habet 1 canis. feles", of(1).then(Sentence.whole("a cat")).in(LATIN));
    assertEquals("a cat", Sentence.asItIs("a cat").in(LATIN));
  }

  @Test
  void aPointInTimeIsSaidAsItsDay() {
    Sentence until = Sentence.of("until {0}", Instant.parse("2026-07-06T23:00:00Z"));
    assertEquals("until 2026-07-06", until.text());
    assertEquals("until die 6", until.in(LATIN));
  }

  @Test
  void listsHaveCommasBetweenTheirParts() {
    Sentence cat = Sentence.whole("a cat");
    assertEquals("feles, b, feles", Sentence.list(List.of(cat, Sentence.of("b"), cat)).in(LATIN));
    assertEquals("a cat", Sentence.list(List.of(cat)).text());
    assertEquals("", Sentence.list(List.of()).text());
  }

  @Test
  void isEqualToWhatSaysTheSame() {
    assertEquals(of(2), of(2));
    assertEquals(of(2).hashCode(), of(2).hashCode());
    assertNotEquals(of(2), of(3));
  }

  @Test
  void onlyPlacesWithAnArgumentAreFilled() {
    assertEquals("{1} x {} ${name} {a} {0", Sentence.of("{1} {0} {} ${name} {a} {0", "x").text());
    assertEquals("{0}", Sentence.whole("{0}").text());
    assertEquals("{1} {0}", Sentence.of("{0} {1}", "{1}", "{0}").text());
    assertEquals("{", Sentence.of("{0}", "{").text());
  }
}
