package ovation.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import ovation.model.hardware.ByteSize;

/** Each language writes numbers with its own marks. */
class FigureTest {

  /** Swaps the marks, as German does. */
  private static final Language OTHER =
      new Language() {
        @Override
        public String pattern(String english) {
          return english.replace("of", "von");
        }

        @Override
        public String quoted(String text) {
          return text;
        }

        @Override
        public String number(String english) {
          return english.replace('.', ':').replace(',', '.').replace(':', ',');
        }

        @Override
        public String day(Instant instant) {
          return "";
        }
      };

  @Test
  void aFigureSpeaksTheLanguageOfItsSentence() {
    Sentence outer =
        Sentence.of(
            "{0} of {1}", ByteSize.of(21_582_159_053L), Sentence.of("{0}", Figure.grouped(1024)));
    assertEquals("20.1 GiB of 1,024", outer.text());
    assertEquals("20,1 GiB von 1.024", outer.in(OTHER));
  }

  @Test
  void namesWithAPointStayAsTheyAre() {
    Sentence sentence = Sentence.of("{0} of {1}", "disk.vmdk", 1.5);
    assertEquals("disk.vmdk von 1.5", sentence.in(OTHER));
  }

  @Test
  void theUnitCanBeLeftOut() {
    assertEquals("1.5", ByteSize.of(3L << 29).bare().toString());
    assertEquals("GiB", ByteSize.of(3L << 29).unit());
    assertEquals("1024", Figure.of(1024).in(OTHER));
  }
}
