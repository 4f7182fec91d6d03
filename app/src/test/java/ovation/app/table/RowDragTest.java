package ovation.app.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where lines may be dropped. */
class RowDragTest {
  private static final RowDrag DRAG =
      new RowDrag(
          List.of(
              Row.heading("head", Cell.of("Head")),
              Row.of("a", Cell.of("A")),
              Row.of("b", Cell.of("B")),
              Row.of("fixed", Cell.of("Fixed"))),
          row -> !row.heading() && !row.id().equals("fixed"));

  @Test
  void aLineTakesThePlaceOfAnother() {
    assertTrue(DRAG.canDrop("a", "b"));
    assertTrue(DRAG.canDrop("b", "a"));
    assertFalse(DRAG.canDrop("a", "a"));
    assertFalse(DRAG.canDrop("a", "head"));
    assertFalse(DRAG.canDrop("fixed", "a"));
    assertFalse(DRAG.canDrop("gone", "a"));
  }

  @Test
  void theNeighbourIsOneStepAway() {
    assertEquals(Optional.of("b"), DRAG.neighbour("a", 1));
    assertEquals(Optional.of("a"), DRAG.neighbour("b", -1));
    assertEquals(Optional.empty(), DRAG.neighbour("a", -1));
    assertEquals(Optional.empty(), DRAG.neighbour("b", 1));
    assertEquals(Optional.empty(), DRAG.neighbour("fixed", 1));
  }
}
