package ovation.app.action;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import ovation.icons.Icon;

/** One thing that the user can do, wherever it is offered. */
public final class Action {
  private final String id;
  private final Icon icon;
  private final Runnable handler;
  private final StringProperty label = new SimpleStringProperty(this, "label", "");
  private final BooleanProperty disabled = new SimpleBooleanProperty(this, "disabled", false);
  private final ObjectProperty<@Nullable KeyCombination> shortcut =
      new SimpleObjectProperty<>(this, "shortcut", null);
  private @Nullable KeyCombination standard;
  private String reason = "";

  /**
   * An action that is always possible.
   *
   * @param id a stable name, "file.open"
   * @param label what menus and buttons say
   * @param handler does it
   */
  public Action(String id, String label, Icon icon, Runnable handler) {
    this.id = id;
    this.icon = icon;
    this.handler = handler;
    this.label.set(label);
  }

  /**
   * Says by which keys it is reached, unless the user has chosen others.
   *
   * @param keys as {@link KeyCombination#valueOf}: "Shortcut+O"
   */
  public Action shortcut(String keys) {
    standard = KeyCombination.valueOf(keys);
    shortcut.set(standard);
    return this;
  }

  /** Says when it is possible. */
  public Action enabledWhen(ObservableValue<Boolean> possible) {
    disabled.bind(possible.map(yes -> !yes));
    return this;
  }

  /**
   * Says when it is possible.
   *
   * @param otherwise what the user is told when it is not
   */
  public Action enabledWhen(ObservableValue<Boolean> possible, String otherwise) {
    reason = otherwise;
    return enabledWhen(possible);
  }

  /** Says what menus and buttons say, as it changes. */
  public Action labelled(ObservableValue<String> text) {
    label.bind(text);
    return this;
  }

  /** Does it, if it is possible now. */
  public void run() {
    if (!disabled.get()) {
      handler.run();
    }
  }

  /** The stable name. */
  public String id() {
    return id;
  }

  /** The icon. */
  public Icon icon() {
    return icon;
  }

  /** The keys, null for none. */
  public ObjectProperty<@Nullable KeyCombination> shortcutProperty() {
    return shortcut;
  }

  /** The keys, null for none. */
  public @Nullable KeyCombination shortcut() {
    return shortcut.get();
  }

  /** The keys that it has while the user has chosen no others; null for none. */
  public @Nullable KeyCombination standardShortcut() {
    return standard;
  }

  /** The keys as people write them, "" for none. */
  public String keys() {
    KeyCombination keys = shortcut.get();
    return keys == null ? "" : keys.getDisplayText();
  }

  /** Why it is impossible when it is, "" where nobody has said. */
  public String reason() {
    return reason;
  }

  /** What menus and buttons say. */
  public ObservableValue<String> labelProperty() {
    return label;
  }

  /** Whether it is impossible now. */
  public ObservableValue<Boolean> disabledProperty() {
    return disabled;
  }
}
