package ovation.app.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which of very many lines are on the screen. */
class RowWindowTest {
  private final RowWindow window = new RowWindow();

  private void growToTheEnd() {
    while (window.isGrowing()) {
      window.grow();
    }
  }

  @Test
  void fewLinesAreAllThereAtOnce() {
    window.resize(12, 12);
    assertEquals(0, window.from());
    assertEquals(12, window.to());
    assertFalse(window.isGrowing());
    assertEquals(0, window.earlier() + window.later());
  }

  @Test
  void moreLinesComeByThemselvesUpToAPage() {
    window.resize(400, 1000);
    int atOnce = window.to();
    assertTrue(atOnce < window.room());
    growToTheEnd();
    assertEquals(window.room(), window.to());
    assertEquals(150, window.later());
    window.showLater();
    growToTheEnd();
    assertEquals(300, window.to());
  }

  @Test
  void theRestIsOfferedToTheLastLine() {
    window.resize(160, 160);
    growToTheEnd();
    assertEquals(10, window.later());
    window.showLater();
    growToTheEnd();
    assertEquals(160, window.to());
    assertEquals(0, window.later());
  }

  @Test
  void aLineFarAwayIsReachedWithThoseAroundIt() {
    window.resize(1000, 1000);
    window.reach(600);
    assertTrue(window.from() < 600 && 600 < window.to());
    assertEquals(150, window.earlier());
    int last = window.to();
    int before = window.from();
    window.showEarlier();
    assertEquals(before - 150, window.from());
    assertEquals(last, window.to());
  }

  @Test
  void staysWithinLinesThatBecomeFewer() {
    window.resize(1000, 1000);
    window.reach(900);
    window.resize(5, 5);
    assertEquals(4, window.from());
    assertEquals(5, window.to());
    window.resize(0, 0);
    assertEquals(0, window.to());
  }
}
