package ovation.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import ovation.app.action.Action;
import ovation.app.action.ActionRegistry;
import ovation.app.text.Texts;

/** The menus: the actions by the first word of their ids, in the order of the registry. */
final class Menus {
  private Menus() {}

  static List<MenuItem> of(ActionRegistry actions, Texts texts) {
    List<MenuItem> menus = new ArrayList<>();
    add(menus, texts.of("menu.file"), "file.", actions);
    add(menus, texts.of("menu.edit"), "edit.", actions);
    add(menus, texts.of("menu.problems"), "problems.", actions);
    add(menus, texts.of("menu.view"), "view.", actions);
    return menus;
  }

  private static void add(
      List<MenuItem> menus, String name, String prefix, ActionRegistry actions) {
    Menu menu = new Menu(name);
    menu.setMnemonicParsing(false);
    for (Action action : actions.all()) {
      if (action.id().startsWith(prefix)) {
        menu.getItems().add(ActionRegistry.menuItem(action));
      }
    }
    if (!menu.getItems().isEmpty()) {
      menus.add(menu);
    }
  }
}
