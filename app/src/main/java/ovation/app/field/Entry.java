package ovation.app.field;

import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** How text controls hand over what was typed. */
final class Entry {
  private Entry() {}

  /** Commits on Enter and on leaving the field, never while typing. */
  static void commitWhenDone(TextField field, Runnable commit) {
    field.setOnAction(event -> commit.run());
    commitOnLeaving(field, commit);
  }

  /** Commits on leaving the control. */
  static void commitOnLeaving(TextInputControl control, Runnable commit) {
    control
        .focusedProperty()
        .addListener((o, was, focused) -> {
          if (!focused) {
            commit.run();
          }
        });
  }

  /** Shows a value without moving the caret for nothing. */
  static void show(TextInputControl control, String value) {
    if (!control.getText().equals(value)) {
      control.setText(value);
    }
  }
}
