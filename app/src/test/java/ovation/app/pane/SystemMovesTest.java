package ovation.app.pane;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.outline.NodeKind;
import ovation.app.outline.OutlineNode;
import ovation.app.ui.FormPage;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;

/** Systems change places in the outline by key, and undo puts every byte back. */
class SystemMovesTest {
  @TempDir private Path folder;
  private final Screen screen;

  SystemMovesTest() throws Exception {
    screen = new Screen();
  }

  @Test
  void altWithAnArrowMovesASystemAmongItsSiblings() throws Exception {
    try (FormPage page = FormPage.open(screen, Registry.bytes(), folder)) {
      List<String> before = systems(page);
      screen.call(() -> {
        page.session().select(lines(page).getFirst().id());
        screen.lookup(".ov-outline").query().requestFocus();
        return page;
      });
      screen.push(KeyCode.ALT, KeyCode.UP);
      assertEquals(before, systems(page), "the first has no place above");
      screen.push(KeyCode.ALT, KeyCode.DOWN);
      assertEquals(before.reversed(), systems(page));
      assertEquals(
          "Move “registry”", screen.call(() -> page.session().undoLabelProperty().getValue()));
      screen.push(KeyCode.ALT, KeyCode.DOWN);
      assertEquals(before.reversed(), systems(page), "it is still chosen, and now the last");
      screen.push(KeyCode.ALT, KeyCode.UP);
      assertEquals(before, systems(page));
      screen.call(() -> {
        page.session().undo();
        page.session().undo();
        return page;
      });
      assertArrayEquals(
          Registry.bytes(), screen.call(() -> page.session().snapshotProperty().get().bytes()));
    }
  }

  private List<OutlineNode> lines(FormPage page) {
    return screen.call(() ->
        page.session().outlineProperty().get().roots().stream()
            .filter(node -> node.id().kind() == NodeKind.SYSTEMS)
            .flatMap(node -> node.children().stream())
            .toList());
  }

  private List<String> systems(FormPage page) {
    return lines(page).stream().map(OutlineNode::title).toList();
  }

  @Test
  void aLineTakesThePlaceOfAnotherInTheSameCollectionOnly() throws Exception {
    try (FormPage page = FormPage.open(screen, Registry.bytes(), folder)) {
      SystemMoves moves = screen.call(() -> new SystemMoves(page.session(), Screen.english()));
      OutlineNode first = lines(page).getFirst();
      OutlineNode last = lines(page).getLast();
      OutlineNode hardware = first.children().getFirst();
      assertTrue(SystemMoves.isMovable(first));
      assertFalse(SystemMoves.isMovable(hardware));
      assertTrue(screen.call(() -> moves.canTake(first, last)));
      assertFalse(screen.call(() -> moves.canTake(first, first)));
      assertFalse(screen.call(() -> moves.canTake(first, hardware)));
      assertFalse(screen.call(() -> moves.take(first, hardware)));
      List<String> before = systems(page);
      assertTrue(screen.call(() -> moves.take(last, first)));
      assertEquals(before.reversed(), systems(page));
    }
  }
}
