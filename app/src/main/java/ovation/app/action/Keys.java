package ovation.app.action;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/** Which keys can be shortcuts: none that type, move about or edit text everywhere. */
public final class Keys {
  private static final Set<KeyCode> OF_TEXT =
      EnumSet.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X);

  private Keys() {}

  /** The combination that was pressed, if it can be a shortcut. */
  public static Optional<KeyCombination> pressed(KeyEvent event) {
    if (event.getCode().isModifierKey() || event.getCode() == KeyCode.UNDEFINED) {
      return Optional.empty();
    }
    KeyCombination keys =
        new KeyCodeCombination(
            event.getCode(),
            value(event.isShiftDown()),
            value(event.isControlDown() && !event.isShortcutDown()),
            value(event.isAltDown()),
            value(event.isMetaDown() && !event.isShortcutDown()),
            value(event.isShortcutDown()));
    return Optional.of(keys).filter(Keys::isFree);
  }

  private static ModifierValue value(boolean down) {
    return down ? ModifierValue.DOWN : ModifierValue.UP;
  }

  /** Whether the combination can be a shortcut. */
  public static boolean isFree(KeyCombination keys) {
    if (!(keys instanceof KeyCodeCombination combination)) {
      return false;
    }
    KeyCode code = combination.getCode();
    boolean shift = combination.getShift() == ModifierValue.DOWN;
    boolean held =
        combination.getShortcut() == ModifierValue.DOWN
            || combination.getControl() == ModifierValue.DOWN
            || combination.getAlt() == ModifierValue.DOWN
            || combination.getMeta() == ModifierValue.DOWN;
    if (code == KeyCode.TAB || code == KeyCode.ESCAPE) {
      return false;
    }
    if (!held) {
      return code.isFunctionKey();
    }
    boolean ofText = OF_TEXT.contains(code) && !shift && isPlainShortcut(combination);
    return !ofText;
  }

  private static boolean isPlainShortcut(KeyCodeCombination keys) {
    return keys.getAlt() != ModifierValue.DOWN
        && (keys.getShortcut() == ModifierValue.DOWN || keys.getControl() == ModifierValue.DOWN);
  }
}
