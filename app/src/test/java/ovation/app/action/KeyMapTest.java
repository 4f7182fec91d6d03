package ovation.app.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import ovation.icons.Icon;

class KeyMapTest {
  private final ActionRegistry actions = new ActionRegistry();
  private final Action open = action("file.open", "Shortcut+O");
  private final Action save = action("file.save", "Shortcut+S");
  private List<String> kept = new ArrayList<>();

  private Action action(String id, String keys) {
    return actions.add(new Action(id, id, Icon.FILE, () -> {}).shortcut(keys));
  }

  private KeyMap map(String... lines) {
    return new KeyMap(actions, List.of(lines), now -> kept = now);
  }

  @Test
  void takingTheKeysOfAnotherActionLeavesItWithout() {
    KeyMap map = map();
    KeyCombination keys = KeyCombination.valueOf("Shortcut+S");
    assertSame(save, map.owner(keys, open).orElseThrow());
    map.assign(open, keys);
    assertEquals(keys, open.shortcut());
    assertNull(save.shortcut());
    assertEquals(List.of("file.open=Shortcut+S", "file.save="), kept);
    map.resetAll();
    assertEquals("Shortcut+O", String.valueOf(open.shortcut()));
    assertEquals(keys, save.shortcut());
    assertEquals(List.of(), kept);
  }

  @Test
  void readsWhatItKept() {
    map("file.open=Shortcut+K", "file.save=");
    assertEquals(KeyCombination.valueOf("Shortcut+K"), open.shortcut());
    assertNull(save.shortcut());
  }

  @Test
  void linesThatMakeNoSenseArePassedOver() {
    KeyMap map =
        map("nonsense", "=x", "file.open=Nothing+At+All", "file.save=A", "later.action=F9");
    assertFalse(map.isChanged(open));
    assertFalse(map.isChanged(save));
    map.assign(open, KeyCombination.valueOf("F2"));
    assertEquals(List.of("file.open=F2", "later.action=F9"), kept, "an unknown action is kept");
  }

  @Test
  void keysThatTypeAreNoShortcuts() {
    for (String typing :
        List.of("A", "Shift+A", "Shortcut+C", "Shortcut+V", "Tab", "Esc", "Enter")) {
      assertFalse(Keys.isFree(KeyCombination.valueOf(typing)), typing);
    }
    for (String free :
        List.of("F8", "Shift+F8", "Shortcut+Shift+C", "Alt+LEFT", "Shortcut+Enter")) {
      assertTrue(Keys.isFree(KeyCombination.valueOf(free)), free);
    }
  }
}
