package ovation.app.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * The shortcuts that the user has chosen, as lines "id=keys"; a line without keys takes the
 * shortcut away. No two actions ever have the same keys.
 */
public final class KeyMap {
  private final ActionRegistry actions;
  private final Consumer<List<String>> keep;
  private final Map<String, String> unknown = new LinkedHashMap<>();

  /**
   * The map of the actions, which get their keys at once.
   *
   * @param kept what was kept before; lines that make no sense are passed over
   * @param keep keeps the lines from now on
   */
  public KeyMap(ActionRegistry actions, List<String> kept, Consumer<List<String>> keep) {
    this.actions = actions;
    this.keep = keep;
    kept.forEach(this::read);
  }

  private void read(String line) {
    int equals = line.indexOf('=');
    if (equals < 1) {
      return;
    }
    String id = line.substring(0, equals);
    String keys = line.substring(equals + 1).strip();
    Action action = actions.find(id).orElse(null);
    if (action == null) {
      unknown.put(id, keys);
      return;
    }
    KeyCombination wanted = keys.isEmpty() ? null : parsed(keys).orElse(null);
    if (keys.isEmpty() || (wanted != null && Keys.isFree(wanted))) {
      give(action, wanted);
    }
  }

  private static Optional<KeyCombination> parsed(String keys) {
    try {
      return Optional.of(KeyCombination.valueOf(keys));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The other action that has those keys. */
  public Optional<Action> owner(KeyCombination keys, Action but) {
    return actions.all().stream()
        .filter(action -> action != but && keys.equals(action.shortcut()))
        .findFirst();
  }

  /**
   * Gives an action its keys; another one that had them loses them.
   *
   * @param keys null for none
   */
  public void assign(Action action, @Nullable KeyCombination keys) {
    give(action, keys);
    save();
  }

  private void give(Action action, @Nullable KeyCombination keys) {
    if (keys != null) {
      owner(keys, action).ifPresent(other -> other.shortcutProperty().set(null));
    }
    action.shortcutProperty().set(keys);
  }

  /** Whether the user has chosen other keys than the program's. */
  public boolean isChanged(Action action) {
    return !Objects.equals(action.shortcut(), action.standardShortcut());
  }

  /** Gives an action its own keys back; another one that has them loses them. */
  public void reset(Action action) {
    assign(action, action.standardShortcut());
  }

  /** Gives all actions their own keys back. */
  public void resetAll() {
    actions.all().forEach(action -> action.shortcutProperty().set(null));
    actions.all().forEach(action -> action.shortcutProperty().set(action.standardShortcut()));
    save();
  }

  private void save() {
    List<String> lines = new ArrayList<>();
    for (Action action : actions.all()) {
      if (isChanged(action)) {
        KeyCombination keys = action.shortcut();
        lines.add(action.id() + "=" + (keys == null ? "" : keys.getName()));
      }
    }
    unknown.forEach((id, keys) -> lines.add(id + "=" + keys));
    keep.accept(lines);
  }
}
