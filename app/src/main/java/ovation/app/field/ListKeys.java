package ovation.app.field;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a box with a list: letters open it and go to the value that begins so, an arrow key
 * opens it, Escape closes it and leaves the value. Nothing is chosen before the list is closed.
 *
 * @param <T> the type of the values
 */
final class ListKeys<T> {
  private static final long PAUSE_MILLIS = 1200;

  private final ComboBox<T> box;
  private final Function<T, String> name;
  private final Runnable chosen;
  private String typed = "";
  private long last;
  private T before;

  /**
   * Gives a box these keys.
   *
   * @param chosen told when a value has been chosen for good
   */
  ListKeys(ComboBox<T> box, Function<T, String> name, Runnable chosen) {
    this.box = box;
    this.name = name;
    this.chosen = chosen;
    before = box.getValue();
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    box.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    box.showingProperty().subscribe(this::shown);
    box.setOnAction(event -> {
      if (!box.isShowing()) {
        chosen.run();
      }
    });
  }

  private void shown(boolean showing) {
    if (showing) {
      before = box.getValue();
      showValue();
    } else {
      typed = "";
      chosen.run();
    }
  }

  private void pressed(KeyEvent event) {
    boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
    boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
    if (box.isShowing() && event.getCode() == KeyCode.ESCAPE) {
      box.setValue(before);
      box.hide();
      event.consume();
    } else if (arrow && plain && !box.isShowing()) {
      box.show();
      event.consume();
    } else if (event.getCode() == KeyCode.SPACE && box.isShowing() && isTyping()) {
      // A blank in a name that is being typed; otherwise it chooses.
      event.consume();
    }
  }

  private boolean isTyping() {
    return !typed.isEmpty() && System.currentTimeMillis() - last < PAUSE_MILLIS;
  }

  private void typed(KeyEvent event) {
    String letter = event.getCharacter();
    boolean isText = !letter.isEmpty() && letter.codePointAt(0) >= ' ' && !letter.equals("\u007f");
    boolean starts = isText && !letter.isBlank();
    if (event.isShortcutDown() || event.isAltDown() || !(isTyping() ? isText : starts)) {
      return;
    }
    typed = (isTyping() ? typed : "") + letter.toLowerCase(Locale.ROOT);
    last = System.currentTimeMillis();
    OptionalInt found = find();
    if (found.isPresent()) {
      if (!box.isShowing()) {
        box.show();
      }
      box.getSelectionModel().select(found.getAsInt());
      showValue();
    }
    event.consume();
  }

  /** The first value that begins with what was typed. */
  private OptionalInt find() {
    return IntStream.range(0, box.getItems().size())
        .filter(i -> name.apply(box.getItems().get(i)).toLowerCase(Locale.ROOT).startsWith(typed))
        .findFirst();
  }

  /** A list opens where its value is. */
  private void showValue() {
    if (box.getSkin() instanceof ComboBoxListViewSkin<?> skin
        && skin.getPopupContent() instanceof ListView<?> list) {
      list.scrollTo(Math.max(0, box.getSelectionModel().getSelectedIndex() - 2));
    }
  }
}
