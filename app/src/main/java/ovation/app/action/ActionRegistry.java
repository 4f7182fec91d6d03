package ovation.app.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** All actions of the program, in the order in which they are listed; buttons and menus of them. */
public final class ActionRegistry {
  private final Map<String, Action> actions = new LinkedHashMap<>();

  /**
   * Adds an action.
   *
   * @throws IllegalArgumentException when there is one of that id
   */
  public Action add(Action action) {
    if (actions.putIfAbsent(action.id(), action) != null) {
      throw new IllegalArgumentException("There are two actions " + action.id());
    }
    return action;
  }

  /** All actions. */
  public List<Action> all() {
    return List.copyOf(actions.values());
  }

  /** The action of that id, if the program has it. */
  public Optional<Action> find(String id) {
    return Optional.ofNullable(actions.get(id));
  }

  /** Makes the shortcuts work in a window, those too that the user gives later. */
  public void installShortcuts(Scene scene) {
    for (Action action : actions.values()) {
      action
          .shortcutProperty()
          .addListener((observable, old, keys) -> rebind(scene, action, old, keys));
      rebind(scene, action, null, action.shortcut());
    }
  }

  /** Two actions may exchange their keys: only one's own are taken away. */
  private void rebind(
      Scene scene, Action action, @Nullable KeyCombination old, @Nullable KeyCombination keys) {
    if (old != null && actions.values().stream().noneMatch(a -> old.equals(a.shortcut()))) {
      scene.getAccelerators().remove(old);
    }
    if (keys != null) {
      scene.getAccelerators().put(keys, action::run);
    }
  }

  /** A menu item for the action. */
  public static MenuItem menuItem(Action action) {
    MenuItem item = new MenuItem("", action.icon().node());
    item.setMnemonicParsing(false);
    item.textProperty().bind(action.labelProperty());
    item.disableProperty().bind(action.disabledProperty());
    item.acceleratorProperty().bind(action.shortcutProperty());
    item.setOnAction(event -> action.run());
    item.setId("menu-" + action.id().replace('.', '-'));
    return item;
  }

  /** A button that shows the action's label. */
  public static Button button(Action action) {
    Button button = bare(action);
    button.textProperty().bind(action.labelProperty());
    return button;
  }

  /** A button that shows only the icon; the label is its tooltip and its name. */
  public static Button iconButton(Action action) {
    Button button = bare(action);
    button.setGraphic(action.icon().node());
    button.getStyleClass().addAll("flat", "ov-icon-only");
    button.accessibleTextProperty().bind(action.labelProperty());
    Tooltip tooltip = new Tooltip();
    tooltip
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> (action.labelProperty().getValue() + "  " + action.keys()).strip(),
                action.labelProperty(),
                action.shortcutProperty()));
    button.setTooltip(tooltip);
    return button;
  }

  private static Button bare(Action action) {
    Button button = new Button();
    button.setMnemonicParsing(false);
    button.disableProperty().bind(action.disabledProperty());
    button.setOnAction(event -> action.run());
    button.setId("button-" + action.id().replace('.', '-'));
    return button;
  }
}
