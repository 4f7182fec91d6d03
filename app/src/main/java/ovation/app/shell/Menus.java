package ovation.app.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import ovation.app.action.Action;
import ovation.app.action.ActionRegistry;
import ovation.app.text.Texts;

/** The menus: the actions by the first word of their ids, in the order of the registry. */
final class Menus {
  private Menus() {}

  static List<MenuItem> of(ActionRegistry actions, Texts texts) {
    List<String> groups = actions.all().stream().map(Menus::group).distinct().toList();
    return groups.stream().map(group -> menu(group, actions, texts)).toList();
  }

  private static MenuItem menu(String group, ActionRegistry actions, Texts texts) {
    Stream<Action> members = actions.all().stream().filter(a -> group(a).equals(group));
    Menu menu = new Menu(texts.of("menu." + group));
    menu.setMnemonicParsing(false);
    menu.getItems().setAll(members.map(ActionRegistry::menuItem).toList());
    return menu;
  }

  private static String group(Action action) {
    return action.id().substring(0, action.id().indexOf('.'));
  }

  /** The name of the menu that an action stands in. */
  static String nameOf(Action action, Texts texts) {
    return texts.of("menu." + group(action));
  }
}
