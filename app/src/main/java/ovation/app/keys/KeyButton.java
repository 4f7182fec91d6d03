package ovation.app.keys;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import ovation.app.action.Keys;
import ovation.app.text.Texts;

/** A button that shows a shortcut and, once pressed, takes the next keys as another one. */
final class KeyButton extends Button {
  private static final PseudoClass LISTENING = PseudoClass.getPseudoClass("listening");

  private final Texts texts;
  private final Consumer<@Nullable KeyCombination> chosen;
  private final Runnable refused;
  private String keys = "";
  private boolean listening;

  /**
   * A button.
   *
   * @param chosen told the keys, null for none
   * @param refused told when the keys cannot be a shortcut
   */
  KeyButton(Texts texts, Consumer<@Nullable KeyCombination> chosen, Runnable refused) {
    this.texts = texts;
    this.chosen = chosen;
    this.refused = refused;
    setMnemonicParsing(false);
    getStyleClass().addAll("flat", "ov-key-button");
    setMinWidth(USE_PREF_SIZE);
    setOnAction(event -> listen(true));
    addEventFilter(KeyEvent.ANY, this::key);
    focusedProperty().subscribe(focused -> listen(listening && focused));
  }

  void show(String shortcut) {
    keys = shortcut;
    listen(false);
  }

  private void listen(boolean now) {
    listening = now;
    pseudoClassStateChanged(LISTENING, now);
    setText(now ? texts.of("shortcuts.press") : keys.isEmpty() ? texts.of("shortcuts.none") : keys);
  }

  private void key(KeyEvent event) {
    if (!listening) {
      return;
    }
    event.consume();
    if (event.getEventType() != KeyEvent.KEY_PRESSED || event.getCode().isModifierKey()) {
      return;
    }
    boolean bare = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
    if (event.getCode() == KeyCode.ESCAPE) {
      listen(false);
    } else if (bare && event.getCode() == KeyCode.TAB) {
      listen(false);
    } else if (bare
        && (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE)) {
      listen(false);
      chosen.accept(null);
    } else {
      Keys.pressed(event)
          .ifPresentOrElse(
              combination -> {
                listen(false);
                chosen.accept(combination);
              },
              refused);
    }
  }
}
